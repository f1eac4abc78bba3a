//! What proptest makes and shrinks: small numbers, of which any give a legal
//! case. 0 is always the simplest choice.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{MOST_KEYS, MOST_TABLES};

#[derive(Debug, Clone)]
pub struct CaseGenes {
    pub tables: Vec<TableGenes>,
    pub keys: Vec<KeyGenes>,
    pub links: Vec<LinkGenes>,
    /// Where a policy may not stand below the database's cascade, the cascade
    /// is changed and not the policy.
    pub emits_more: bool,
    pub sets: Vec<SetGenes>,
}

#[derive(Debug, Clone)]
pub struct TableGenes {
    pub primary_key: u8,
    pub other_key: u8,
}

#[derive(Debug, Clone)]
pub struct KeyGenes {
    pub child: u8,
    pub parent: u8,
    pub other_key: u8,
    pub columns: u8,
    pub nullable: u8,
    pub on_delete: u8,
    pub policy: u8,
    pub on_the_parent: bool,
    pub unconstrained: u8,
    pub unique: u8,
    pub deferred: u8,
    pub default: u8,
}

#[derive(Debug, Clone)]
pub struct LinkGenes {
    pub keys: u8,
    pub delete: bool,
    pub policy: u8,
}

/// The rows, and the deletes to try on them.
#[derive(Debug, Clone)]
pub struct SetGenes {
    /// Four bits for each choice that a row leaves.
    pub tables: Vec<Vec<u64>>,
    pub roots: Vec<RootGenes>,
}

#[derive(Debug, Clone)]
pub struct RootGenes {
    pub table: u8,
    pub filter: u8,
    pub pick: u8,
    pub value: u8,
    pub flags: u8,
}

pub fn case() -> impl Strategy<Value = CaseGenes> {
    (
        vec(table(), 1..=MOST_TABLES),
        vec(key(), 0..=MOST_KEYS),
        vec(link(), 0..=2),
        any::<bool>(),
        vec(set(), 1..=3),
    )
        .prop_map(|(tables, keys, links, emits_more, sets)| CaseGenes {
            tables,
            keys,
            links,
            emits_more,
            sets,
        })
}

fn table() -> impl Strategy<Value = TableGenes> {
    (0..8u8, 0..8u8).prop_map(|(primary_key, other_key)| TableGenes {
        primary_key,
        other_key,
    })
}

fn key() -> impl Strategy<Value = KeyGenes> {
    (
        (0..60u8, 0..60u8, 0..4u8, 0..8u8),
        (0..8u8, 0..60u8, 0..60u8, any::<bool>()),
        (0..8u8, 0..8u8, 0..6u8, 0..4u8),
    )
        .prop_map(|(shape, meaning, details)| KeyGenes {
            child: shape.0,
            parent: shape.1,
            other_key: shape.2,
            columns: shape.3,
            nullable: meaning.0,
            on_delete: meaning.1,
            policy: meaning.2,
            on_the_parent: meaning.3,
            unconstrained: details.0,
            unique: details.1,
            deferred: details.2,
            default: details.3,
        })
}

fn link() -> impl Strategy<Value = LinkGenes> {
    (0..60u8, any::<bool>(), 0..60u8).prop_map(|(keys, delete, policy)| LinkGenes {
        keys,
        delete,
        policy,
    })
}

fn set() -> impl Strategy<Value = SetGenes> {
    (
        vec(vec(any::<u64>(), 0..=8), MOST_TABLES),
        vec(root(), 1..=6),
    )
        .prop_map(|(tables, roots)| SetGenes { tables, roots })
}

fn root() -> impl Strategy<Value = RootGenes> {
    (0..60u8, 0..12u8, 0..60u8, 0..5u8, 0..10u8).prop_map(|(table, filter, pick, value, flags)| {
        RootGenes {
            table,
            filter,
            pick,
            value,
            flags,
        }
    })
}
