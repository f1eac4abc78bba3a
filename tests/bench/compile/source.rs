//! The source of crates with the same tables in each form.
//!
//! Each table has eight columns; each but the first a foreign key, cascading,
//! to the one at half its number, and a relationship over it.

use std::fmt::Write;

use super::form::Form;

/// The fields after `id` and the key.
const FIELDS: &str = "\
    pub name: String,
    pub note: Option<String>,
    pub amount: i64,
    pub ratio: f64,
    pub is_active: bool,
    pub payload: Vec<u8>,
";

/// The same as columns.
const COLUMNS: &str = "\
        name -> Text,
        note -> Nullable<Text>,
        amount -> BigInt,
        ratio -> Double,
        is_active -> Bool,
        payload -> Binary,
";

/// What Diesel derives of the traits that `Model` implements. `HasQuery` is
/// `Queryable` and `Selectable` too.
const DERIVES: &str = "HasQuery, QueryableByName, Identifiable, Insertable, AsChangeset";

/// The number of the parent.
fn parent(child: usize) -> Option<usize> {
    (child > 0).then_some(child / 2)
}

/// The library of a crate.
pub fn library(form: Form, models: usize) -> String {
    let mut source = String::from("//! Tables to compile.\n");
    // Diesel's macro calls itself for each table.
    source.push_str("#![recursion_limit = \"1024\"]\n\n");
    match form {
        Form::Library => {
            source.push_str("use diesel_cascade::prelude::*;\n");
            (0..models).for_each(|number| source.push_str(&model(number, models)));
            let names = (0..models).map(|number| format!("Model{number}"));
            let names = names.collect::<Vec<_>>().join(", ");
            let _ = writeln!(source, "\nschema! {{ pub All: {names} }}");
        }
        Form::Hand | Form::HandPairs => {
            source.push_str("use diesel::prelude::*;\n");
            (0..models).for_each(|number| source.push_str(&by_hand(number)));
            let keys = (0..models).filter_map(|child| Some((child, parent(child)?)));
            for (child, parent) in keys.clone() {
                let _ = writeln!(
                    source,
                    "diesel::joinable!(model_{child} -> model_{parent} (parent_id));"
                );
            }
            let mut together = |tables: Vec<usize>| {
                let tables = tables.iter().map(|table| format!("model_{table}"));
                let tables = tables.collect::<Vec<_>>().join(", ");
                let _ = writeln!(
                    source,
                    "diesel::allow_tables_to_appear_in_same_query!({tables});"
                );
            };
            match form {
                Form::HandPairs => keys.for_each(|(child, parent)| together(vec![child, parent])),
                _ => together((0..models).collect()),
            }
        }
    }
    source
}

fn model(number: usize, models: usize) -> String {
    let key = match parent(number) {
        // Every other relationship is declared on the child.
        Some(parent) if number % 2 == 1 => format!(
            "    #[foreign_key(Model{parent}, on_delete = \"cascade\")]
    #[relationship(backref = odd, passive_deletes)]
"
        ),
        Some(parent) => {
            format!("    #[foreign_key(Model{parent}, on_delete = \"cascade\")]\n")
        }
        None => String::new(),
    };
    let child = Some(number * 2).filter(|child| *child > 0 && *child < models);
    let relationship = child.map_or_else(String::new, |child| {
        format!("    #[relationship(passive_deletes)]\n    pub even: HasMany<Model{child}>,\n")
    });
    format!(
        "
#[derive(Model, Debug, Clone, PartialEq)]
#[diesel(table_name = model_{number})]
pub struct Model{number} {{
    #[column(auto)]
    pub id: i32,
{key}    pub parent_id: i32,
{FIELDS}{relationship}}}
"
    )
}

fn by_hand(number: usize) -> String {
    let (associations, belongs_to) = match parent(number) {
        Some(parent) => (
            ", Associations",
            format!("#[diesel(belongs_to(Model{parent}, foreign_key = parent_id))]\n"),
        ),
        None => ("", String::new()),
    };
    format!(
        "
diesel::table! {{
    model_{number} (id) {{
        id -> Integer,
        parent_id -> Integer,
{COLUMNS}    }}
}}

#[derive({DERIVES}{associations}, Debug, Clone, PartialEq)]
#[diesel(table_name = model_{number})]
#[diesel(treat_none_as_null = true)]
{belongs_to}pub struct Model{number} {{
    pub id: i32,
    pub parent_id: i32,
{FIELDS}}}
"
    )
}

/// A program that uses every model in the same way, whatever its form.
pub fn program(package: &str, models: usize) -> String {
    let mut source = format!(
        "//! What is asked of a model.

use diesel::prelude::*;
use {package}::*;

fn main() -> Result<(), Box<dyn std::error::Error>> {{
    let mut conn = SqliteConnection::establish(\":memory:\")?;
"
    );
    for number in 0..models {
        let _ = writeln!(source, "    use_{number}(&mut conn)?;");
    }
    source.push_str("    Ok(())\n}\n");
    (0..models).for_each(|number| source.push_str(&uses(number)));
    source
}

fn uses(number: usize) -> String {
    let joins = parent(number).map_or_else(String::new, |parent| {
        format!(
            "    let parents = Model{parent}::query().load(conn)?;
    let children = Model{number}::belonging_to(&parents).select(Model{number}::as_select());
    let children: Vec<Model{number}> = children.load(conn)?;
    let grouped = children.grouped_by(&parents);
    println!(\"{{grouped:?}}\");
    let joined = model_{number}::table.inner_join(model_{parent}::table);
    let joined = joined.select((model_{number}::id, model_{parent}::name));
    println!(\"{{:?}}\", joined.load::<(i32, String)>(conn)?);
"
        )
    });
    format!(
        "
fn use_{number}(conn: &mut SqliteConnection) -> QueryResult<()> {{
    let rows = Model{number}::query().load(conn)?;
    let named: Vec<Model{number}> = diesel::sql_query(\"SELECT * FROM model_{number}\").load(conn)?;
    let row: Model{number} = model_{number}::table.find(1).first(conn)?;
    diesel::update(&row).set(&row).execute(conn)?;
    diesel::delete(&row).execute(conn)?;
    diesel::insert_into(model_{number}::table).values(&rows).execute(conn)?;
    for row in named {{
        diesel::insert_into(model_{number}::table).values(row).execute(conn)?;
    }}
    diesel::update(model_{number}::table.find(2)).set(row).execute(conn)?;
{joins}    Ok(())
}}
"
    )
}

/// A program as people start with: few models, a query and a delete.
pub fn small_program(form: Form, models: usize) -> String {
    let table = "model_0::table.find(1)";
    let delete = match form {
        Form::Library => format!("diesel_cascade::delete({table}).execute(&mut conn)?.deleted()"),
        Form::Hand | Form::HandPairs => format!("diesel::delete({table}).execute(&mut conn)?"),
    };
    let library = library(form, models);
    // A model's traits are named by the program, not by the macros.
    let prelude = match form {
        Form::Library => "use diesel::prelude::*;\n",
        Form::Hand | Form::HandPairs => "",
    };
    format!(
        "{library}{prelude}
fn main() -> Result<(), Box<dyn std::error::Error>> {{
    let mut conn = SqliteConnection::establish(\":memory:\")?;
    println!(\"{{:?}}\", Model0::query().load(&mut conn)?);
    println!(\"{{}}\", {delete});
    Ok(())
}}
"
    )
}
