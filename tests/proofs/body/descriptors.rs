//! A schema as the library has it: descriptors that live as long as the
//! program, as those of the macros do.

use diesel_cascade::__private::meta::{
    Action, Backref, Column, Far, ForeignKey, Id, Identity, Key, Model, Relationship, SqlType,
    Table,
};
use diesel_cascade::__private::{Graph, check};

use super::schema::Schema;

pub fn graph(schema: &Schema) -> &'static Graph {
    let models: Vec<Model> = (0..schema.tables.len())
        .map(|table| model(schema, table))
        .collect();
    let keys: Vec<&'static [ForeignKey]> = (0..schema.tables.len())
        .map(|table| foreign_keys(schema, table))
        .collect();
    let tables: Vec<Table> = models
        .iter()
        .enumerate()
        .map(|(position, model)| Table {
            model: *model,
            foreign_keys: keys[position],
            relationships: relationships(schema, position, &models, &keys),
        })
        .collect();
    let tables = list(tables);
    assert_legal(tables);
    Box::leak(Box::new(Graph::new(tables)))
}

/// The library's own rules: what is tried is what can be declared.
fn assert_legal(tables: &'static [Table]) {
    let members: Vec<_> = tables
        .iter()
        .map(|table| Some(identity(table.model)))
        .collect();
    for (position, table) in tables.iter().enumerate() {
        assert!(
            check::member(tables, &members, position, false).is_none(),
            "rule 6"
        );
        for relationship in 0..table.relationships.len() {
            let key = check::relationship_key(table.model, table.relationships, relationship);
            assert!(key.is_none(), "rule 7");
            let policy = check::relationship_policy(table.model, table.relationships, relationship);
            assert!(policy.is_none(), "rules 2 to 5");
        }
    }
}

fn identity(model: Model) -> Identity {
    Identity {
        model: model.id,
        schema: model.schema,
        path: model.table,
    }
}

fn list<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn id(table: usize) -> Id {
    Id::new(&Schema::name(table), 0, 0)
}

fn model(schema: &Schema, position: usize) -> Model {
    let table = &schema.tables[position];
    let names = |columns: &[usize]| -> &'static [&'static str] {
        list(
            columns
                .iter()
                .map(|column| text(&table.columns[*column].name))
                .collect(),
        )
    };
    let is_unique = |column: usize| table.uniques.contains(&vec![column]);
    let columns = table
        .columns
        .iter()
        .enumerate()
        .map(|(position, column)| Column {
            name: text(&column.name),
            sql_type: if column.text {
                SqlType::Text
            } else {
                SqlType::Integer
            },
            nullable: column.nullable,
            auto: false,
            unique: is_unique(position),
            index: false,
            default: column.default.map(|value| text(&column.literal(value))),
            check: None,
            max_length: None,
            ddl: None,
        });
    let several = table.uniques.iter().filter(|columns| columns.len() > 1);
    Model {
        id: id(position),
        name: text(&format!("T{position}")),
        schema: None,
        table: text(&Schema::name(position)),
        columns: list(columns.collect()),
        primary_key: names(&table.primary_key),
        uniques: list(several.map(|columns| names(columns)).collect()),
        indexes: &[],
        checks: &[],
        has_key: true,
        broken: false,
    }
}

fn foreign_keys(schema: &Schema, child: usize) -> &'static [ForeignKey] {
    let names = |table: usize, columns: &[usize]| -> &'static [&'static str] {
        list(
            columns
                .iter()
                .map(|column| text(&schema.column(table, *column).name))
                .collect(),
        )
    };
    let keys = schema.keys.iter().enumerate();
    let keys = keys.filter(|(_, key)| key.child == child);
    list(
        keys.map(|(position, key)| ForeignKey {
            field: names(child, &key.columns)[key.columns.len() - 1],
            columns: names(child, &key.columns),
            nullable: names(child, &schema.nullable(key)),
            unique: key.unique,
            parent: id(key.parent),
            parent_model: text(&format!("T{}", key.parent)),
            parent_table: text(&Schema::name(key.parent)),
            parent_schema: None,
            references: names(key.parent, &key.references),
            name: None,
            on_delete: key.on_delete,
            on_update: Action::NoAction,
            deferrable: key.deferrable,
            initially_deferred: key.initially_deferred,
            index: true,
            constraint: key.constraint,
            backref: key
                .policy
                .filter(|_| !key.on_the_parent)
                .map(|policy| Backref {
                    name: text(&format!("by_{position}")),
                    policy,
                }),
        })
        .collect(),
    )
}

fn relationships(
    schema: &Schema,
    parent: usize,
    models: &[Model],
    keys: &[&'static [ForeignKey]],
) -> &'static [Relationship] {
    let declared = schema.keys.iter().enumerate();
    let declared = declared.filter(|(_, key)| key.parent == parent && key.on_the_parent);
    list(
        declared
            .filter_map(|(position, key)| {
                let link = schema.links.iter().find(|link| link.near == position);
                Some(Relationship {
                    field: text(&format!("by_{position}")),
                    child: id(key.child),
                    child_model: models[key.child].name,
                    child_broken: false,
                    child_columns: models[key.child].columns,
                    child_keys: keys[key.child],
                    parent_key: None,
                    key: Key::Found(schema.position(position)),
                    named_key: None,
                    one: key.unique && link.is_none(),
                    policy: key.policy?,
                    far: link.map(|link| Far {
                        id: id(schema.keys[link.far].parent),
                        model: models[schema.keys[link.far].parent].name,
                        broken: false,
                        key: Key::Found(schema.position(link.far)),
                        delete: link.delete,
                    }),
                })
            })
            .collect(),
    )
}
