"""What is asked of an editor, and what it must answer.

A place is text of `library.rs` with `|` where the cursor is.
"""

import pathlib


class Case:
    """One question about one place of the text."""

    def __init__(self, name, place, wanted):
        self.name = f"{self.kind} {name}"
        self.place = place
        self.wanted = wanted

    def offset(self, source):
        text = self.place.replace("|", "")
        if source.count(text) != 1:
            raise ValueError(f"{text!r} is in the text {source.count(text)} times")
        return source.index(text) + self.place.index("|")


class Hover(Case):
    """The documentation of the word."""

    kind = "hover"

    def check(self, client, source):
        client.write(source)
        answer = client.ask("textDocument/hover", source, self.offset(source))
        shown = answer["contents"]["value"] if answer else ""
        return None if self.wanted in shown else f"{self.wanted!r} is not in {shown!r}"


class HoverWhereBroken(Hover):
    """The documentation of the word while another place is half written."""

    kind = "hover, half written,"

    def __init__(self, name, replaced, text, place, wanted):
        super().__init__(name, place, wanted)
        self.replaced = replaced
        self.text = text

    def check(self, client, source):
        return super().check(client, written(source, self.replaced, self.text))


class Definition(Case):
    """The line on which the word is defined."""

    kind = "definition of"

    def check(self, client, source):
        client.write(source)
        places = client.ask("textDocument/definition", source, self.offset(source)) or []
        found = []
        for place in places:
            line = place.get("range", place.get("targetSelectionRange"))["start"]["line"]
            uri = place.get("uri", place.get("targetUri"))
            lines = pathlib.Path(uri.removeprefix("file://")).read_text().splitlines()
            found.append(lines[line].strip())
        if self.wanted in found:
            return None
        return f"{self.wanted!r} is not among {found}"


class Completion(Case):
    """What is offered where the text is written instead of another."""

    kind = "completion of"

    def __init__(self, name, replaced, place, wanted):
        super().__init__(name, place, wanted)
        self.replaced = replaced

    def check(self, client, source):
        text = written(source, self.replaced, self.place)
        client.write(text)
        offset = source.index(self.replaced) + self.place.index("|")
        answer = client.ask("textDocument/completion", text, offset) or []
        items = answer["items"] if isinstance(answer, dict) else answer
        return self.problem([item["label"] for item in items])

    def problem(self, offered):
        missing = [word for word in self.wanted if word not in offered]
        return f"{missing} are not among {offered}" if missing else None


class Offered(Completion):
    """All that is offered, and nothing else."""

    kind = "all completions of"

    def problem(self, offered):
        return None if sorted(offered) == sorted(self.wanted) else f"it is {offered}"


class Diagnostics(Case):
    """What rust-analyzer says by itself where the text is another."""

    kind = "diagnostics of"

    def __init__(self, name, replaced, place, wanted):
        super().__init__(name, place, wanted)
        self.replaced = replaced

    def check(self, client, source):
        client.write(written(source, self.replaced, self.place))
        found = [item["message"] for item in client.diagnostics()]
        return None if found == self.wanted else f"{found}"


def written(source, replaced, place):
    """The text with something else at one place."""
    if source.count(replaced) != 1:
        raise ValueError(f"{replaced!r} is not once in the text")
    return source.replace(replaced, place.replace("|", ""))


CASES = [
    Diagnostics("what is right", "Reading)]", "Reading)]", []),
    Diagnostics("an unknown option", "#[column(unique)]", "#[column(uniqe)]",
                ["`#[column]` has no option `uniqe`: did you mean `unique`?"]),
    Diagnostics("an unknown column", "unique(name, born)", "unique(name, bron)",
                ["there is no column `bron`: did you mean `born`?"]),
    Hover("auto", "pub struct Author {\n    #[column(au|to)]", "the database numbers it"),
    Hover("max_length", "max_|length", "VARCHAR(100)"),
    Hover("default", "#[column(def|ault", "DEFAULT (0)"),
    Hover("index", '"0", ind|ex)', "CREATE INDEX"),
    Hover("passive_deletes", "passive_|deletes)", "DELETE FROM"),
    Hover("cascade", "casc|ade = \"all", "the program deletes the children"),
    Hover("secondary", "second|ary = ", "ManyToMany"),
    Hover("on_delete", "on_|delete", "ON DELETE CASCADE"),
    Hover("references", "refer|ences(isbn", "REFERENCES"),
    Hover("join", "jo|in = false", "JoinTo"),
    Hover("table_name", "table_|name = reading", "CREATE TABLE"),
    Hover("skip", "sk|ip(AsChangeset", "to leave to you"),
    Hover("a trait to skip", "skip(AsCha|ngeset", "diesel::update"),
    Hover("columns", "col|umns(reader", "FOREIGN KEY"),
    HoverWhereBroken("a field without a type", "pub isbn: i64,", "pub isbn:", "(uni|que)]",
                     "UNIQUE"),
    HoverWhereBroken("an option with a mistake beside it", "on_delete = \"cascade\"",
                     "on_delete = 1, deferrable", "on_|delete = 1", "ON DELETE CASCADE"),
    HoverWhereBroken("an option in an enum", "pub struct Reading {\n    #[foreign_key]",
                     "pub enum Reading {\n    #[foreign_key]", "table_|name = ", "CREATE TABLE"),
    Definition("Author in foreign_key", "#[foreign_key(Aut|hor, on", "pub struct Author {"),
    Definition("a path in foreign_key", "crate::Aut|hor", "pub struct Author {"),
    Definition("Reading in secondary", "secondary = Rea|ding", "pub struct Reading {"),
    Definition("a key of the child", "foreign_key = trans|lator", "pub translator: i32,"),
    Definition("a column of the key", "columns(rea|der", "pub reader: i32,"),
    Definition("a column in a relationship", "foreign_key(rea|der", "pub reader: i32,"),
    Definition("a referenced column", "references(is|bn", "pub isbn: i64,"),
    Definition("a column of the primary key", "primary_key(author_id, bo|ok_id",
               "pub book_id: i32,"),
    Definition("a column of a constraint", "unique(na|me", "pub name: String,"),
    Definition("a model in schema!", "Book, Transl|ation, Reading", "pub struct Translation {"),
    Definition("the generated struct", "-> NewAu|thor",
               "#[model(unique(name, born), skip(AsChangeset), new = NewAuthor)]"),
    Completion("un", "#[column(unique)]", "#[column(un|)]", ["unique"]),
    Completion("nothing", "#[column(unique)]", "#[column(|)]",
               ["auto", "unique", "default", "max_length"]),
    Offered("nothing", "#[column(unique)]", "#[column(|)]",
            ["auto", "unique", "index", "default", "check", "max_length", "ddl"]),
    Completion("what comes second", "#[column(unique)]", "#[column(unique, |)]",
               ["default", "check"]),
    Completion("an option of a relationship", "#[relationship(passive_deletes)]",
               "#[relationship(|)]", ["passive_deletes", "cascade", "backref"]),
    Completion("an option in a half-written struct",
               "#[column(unique)]\n    pub isbn: i64,\n}", "#[column(un|)]\n    pub isbn:\n}",
               ["unique"]),
    Completion("an option above a half-written field",
               "#[relationship(passive_deletes)]\n    pub books: HasMany<Book>,",
               "#[relationship(pas|)]\n    pub ", ["passive_deletes"]),
    Completion("an option beside a mistake",
               "#[foreign_key(Author, on_delete = \"cascade\")]",
               "#[foreign_key(Author, on_delete = 1, in|)]", ["index", "initially_deferred"]),
    Completion("a column", "#[model(unique(name, born)", "#[model(unique(na|, born)", ["name"]),
    Completion("a key of the child", "foreign_key = translator,", "foreign_key = tr|,",
               ["translator", "editor"]),
    Completion("a referenced column", "references(isbn)", "references(i|)", ["isbn", "id"]),
    Completion("a column of the key", "columns(reader, book)", "columns(reader, b|)",
               ["reader", "book"]),
    Completion("a link table", "#[relationship(secondary = Reading)]",
               "#[relationship(secondary = Rea|)]", ["Reading"]),
    Completion("an unclosed attribute", "#[column(unique)]", "#[column(un|", ["unique"]),
    Completion("a model", "#[foreign_key(Author, on_delete", "#[foreign_key(Aut|, on_delete",
               ["Author"]),
]
