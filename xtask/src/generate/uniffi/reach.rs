//! Which of the manifest's types are met where, as the templates need it.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::generate::{
    Surface,
    model::{Record, Type},
};

/// Fields that hold a secret, as in core/src/client/secret.rs.
pub(in crate::generate) const SECRETS: [&str; 8] =
    ["accountKey", "authorization", "password", "secret", "secretKey", "secrets", "streamName", "token"];

/// Names of types, sorted by where they are met.
#[derive(Serialize)]
pub(super) struct Reach {
    secrets: [&'static str; 8],
    /// Records with a secret: they show themselves without it.
    discreet: BTreeSet<String>,
    /// Records that a caller hands over.
    sent: BTreeSet<String>,
    /// Those, and those with secrets: to be shown they become the core's.
    into_core: BTreeSet<String>,
    /// Records that come back.
    from_core: BTreeSet<String>,
    /// What optional fields of requests name.
    option_imports: BTreeSet<String>,
    /// What the operations' signatures name.
    operation_imports: BTreeSet<String>,
}

impl Reach {
    pub(super) fn of(surface: &Surface) -> Self {
        let secret =
            |record: &&Record| record.fields.iter().any(|field| SECRETS.contains(&field.wire.as_str()));
        let discreet: Vec<_> = surface.records.iter().filter(secret).collect();
        let shown = discreet.iter().flat_map(|record| &record.fields).map(|field| &field.r#type);
        let discreet: BTreeSet<_> = discreet.iter().map(|record| record.name.clone()).collect();
        let into_core = reachable(surface, sent(surface).into_iter().chain(shown).collect());
        let answers = surface.operations.iter().filter_map(|operation| operation.response.as_ref());
        Self {
            secrets: SECRETS,
            sent: reachable(surface, sent(surface)),
            into_core: into_core.union(&discreet).cloned().collect(),
            from_core: reachable(surface, answers.collect()),
            option_imports: names(optional(surface)),
            operation_imports: names(required(surface)),
            discreet,
        }
    }
}

/// What the options classes name: optional fields.
fn optional(surface: &Surface) -> impl Iterator<Item = &Type> {
    let fields = surface.operations.iter().flat_map(|operation| &operation.request.fields);
    fields.filter(|field| !field.required).map(|field| &field.r#type)
}

/// What the operations' signatures name: required fields, answers and items.
fn required(surface: &Surface) -> impl Iterator<Item = &Type> {
    surface.operations.iter().flat_map(|operation| {
        let fields = operation.request.fields.iter().filter(|field| field.required);
        fields.map(|field| &field.r#type).chain(&operation.response).chain(&operation.item)
    })
}

/// The names of types, for Kotlin to import.
fn names<'a>(types: impl Iterator<Item = &'a Type>) -> BTreeSet<String> {
    types.filter_map(name).collect()
}

fn name(r#type: &Type) -> Option<String> {
    match r#type.inner() {
        Type::Enum(name) | Type::Record(name) => Some(name.clone()),
        Type::Json => Some("Json".to_owned()),
        _ => None,
    }
}

/// What callers hand over.
fn sent(surface: &Surface) -> Vec<&Type> {
    let fields = surface.operations.iter().flat_map(|operation| &operation.request.fields);
    fields.map(|field| &field.r#type).collect()
}

/// The records that can be met from these types on.
fn reachable<'a>(surface: &'a Surface, mut open: Vec<&'a Type>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    while let Some(next) = open.pop() {
        let Type::Record(name) = next.inner() else { continue };
        if found.insert(name.clone()) {
            let record = surface.records.iter().find(|record| &record.name == name);
            open.extend(record.into_iter().flat_map(|record| &record.fields).map(|field| &field.r#type));
        }
    }
    found
}
