//! What holds of every expansion.

use std::panic::{AssertUnwindSafe, catch_unwind};

use diesel_table_macro_syntax::TableDecl;
use proc_macro2::TokenStream;
use syn::{Data, DeriveInput, Item, LitStr, Macro};

/// How many messages the user is given, `None` where the tokens are no item,
/// which no derive sees; or what does not hold.
pub(super) type Outcome = Result<Option<usize>, String>;

/// What is asked of the expansion of some tokens.
pub(super) type Holds = fn(&TokenStream) -> Outcome;

/// The derive gives items, and a broken declaration has a message.
pub(super) fn derive_holds(tokens: &TokenStream) -> Outcome {
    let Ok(derive) = syn::parse2::<DeriveInput>(tokens.clone()) else {
        return Ok(None);
    };
    if has_a_field_without_a_name(&derive) {
        return Ok(None);
    }
    let output = caught(|| crate::derive_model_inner(&derive, tokens.clone()))?;
    let messages = messages(&output)?;
    let text = output.to_string();
    let is_broken = text.contains("Model :: broken (") || text.contains("broken : true");
    match (is_broken, messages) {
        (true, 0) => Err(String::from("the model is broken, and no message says why")),
        (false, 1..) => Err(String::from(
            "there is a message, and the model is not broken",
        )),
        _ => Ok(Some(messages)),
    }
}

/// `syn` takes `_` for a field's name, and the compiler does not.
fn has_a_field_without_a_name(derive: &DeriveInput) -> bool {
    match &derive.data {
        Data::Struct(data) => {
            let mut names = data.fields.iter().filter_map(|field| field.ident.as_ref());
            names.any(|name| name == "_")
        }
        Data::Enum(_) | Data::Union(_) => false,
    }
}

/// `schema!` gives items.
pub(super) fn schema_holds(tokens: &TokenStream) -> Outcome {
    let output = caught(|| crate::schema::schema(tokens.clone()))?;
    messages(&output).map(Some)
}

fn caught(expand: impl FnOnce() -> TokenStream) -> Result<TokenStream, String> {
    catch_unwind(AssertUnwindSafe(expand)).map_err(|_| String::from("the macro panics"))
}

/// How many messages there are in an expansion, all of which must be Rust.
fn messages(output: &TokenStream) -> Result<usize, String> {
    let file = syn::parse2::<syn::File>(output.clone());
    let file = file.map_err(|error| format!("no Rust comes out: {error}\n{output}"))?;
    messages_of(&file.items)
}

fn messages_of(items: &[Item]) -> Result<usize, String> {
    let mut messages = 0;
    for item in items {
        messages += match item {
            Item::Macro(item) => message_of(&item.mac)?,
            Item::Mod(module) => {
                let items = module.content.as_ref().map(|(_, items)| items.as_slice());
                messages_of(items.unwrap_or_default())?
            }
            _ => 0,
        };
    }
    Ok(messages)
}

/// One for `compile_error!`; of Diesel's `table!`, that Diesel can read it.
fn message_of(called: &Macro) -> Result<usize, String> {
    let name = called.path.segments.last().map(|last| &last.ident);
    if name.is_some_and(|name| name == "compile_error") {
        let message: LitStr = called.parse_body().map_err(|error| error.to_string())?;
        if message.value().trim().is_empty() {
            return Err(String::from("a message that says nothing"));
        }
        return Ok(1);
    }
    if name.is_some_and(|name| name == "table") {
        let table = called.parse_body::<TableDecl>();
        table.map_err(|error| format!("no table comes out: {error}\n{}", called.tokens))?;
    }
    Ok(0)
}
