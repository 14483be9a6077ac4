//! Which classes and types a file mentions, and in which order models are defined.

use std::collections::BTreeSet;

use anyhow::Context;
use serde::Serialize;

use super::spelling::{HEADERS, dictionary, like};
use crate::generate::model::{Field, Record, Surface, Type};

#[derive(Default, Serialize)]
pub(super) struct Names {
    enums: BTreeSet<String>,
    models: BTreeSet<String>,
    /// What is in `types.py`.
    given: BTreeSet<String>,
}

impl Names {
    pub(super) fn in_models(surface: &Surface) -> Self {
        let mut names = Self::default();
        for record in &surface.records {
            names.held(&record.fields);
            if !record.response {
                names.accepted(&record.fields);
            }
        }
        names
    }

    pub(super) fn in_operations(surface: &Surface) -> Self {
        let mut names = Self::default();
        for operation in &surface.operations {
            operation.request.fields.iter().for_each(|field| names.model(&field.r#type));
            names.accepted(&operation.request.fields);
            operation.response.iter().chain(&operation.item).for_each(|r#type| names.hold(r#type));
        }
        names
    }

    /// `types.py` itself: what of it is used elsewhere, and what it is made of.
    pub(super) fn in_types(surface: &Surface) -> Self {
        let mut names = Self::default();
        let operations = surface.operations.iter().map(|operation| &operation.request);
        let groups = surface.records.iter().filter(|record| !record.response);
        names.given.extend(groups.clone().map(|record| dictionary(&record.name)));
        for fields in operations.chain(groups.clone()).map(|record| &record.fields) {
            names.accepted(fields);
            for field in fields {
                names.enumeration(&field.r#type);
            }
        }
        groups.flat_map(|record| &record.fields).for_each(|field| names.model(&field.r#type));
        names
    }

    fn held(&mut self, fields: &[Field]) {
        for field in fields {
            self.hold(&field.r#type);
        }
    }

    fn hold(&mut self, r#type: &Type) {
        self.enumeration(r#type);
        self.model(r#type);
    }

    fn enumeration(&mut self, r#type: &Type) {
        if let Type::Enum(name) = r#type.inner() {
            self.enums.insert(name.clone());
        }
    }

    fn model(&mut self, r#type: &Type) {
        if let Type::Record(name) = r#type.inner() {
            self.models.insert(name.clone());
        }
    }

    fn accepted(&mut self, fields: &[Field]) {
        self.given.extend(fields.iter().filter_map(|field| match field.r#type.inner() {
            Type::Enum(name) => Some(like(name)),
            Type::Record(name) => Some(dictionary(name)),
            Type::TextOrHeaders => Some(HEADERS.to_owned()),
            _ => None,
        }));
    }
}

/// Each record after those that it mentions.
pub(super) fn in_order(records: &[Record]) -> anyhow::Result<Vec<&Record>> {
    let mut ordered: Vec<&Record> = Vec::new();
    while ordered.len() < records.len() {
        let next = records
            .iter()
            .find(|record| {
                let mut needs = Names::default();
                needs.held(&record.fields);
                let known = |name: &str| ordered.iter().any(|record| record.name == name);
                !known(&record.name) && needs.models.iter().all(|name| known(name))
            })
            .context("records that hold each other")?;
        ordered.push(next);
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_that_hold_each_other_are_refused() {
        let field = |record: &str| Field {
            wire: "a".to_owned(),
            doc: String::new(),
            required: true,
            r#type: Type::Record(record.to_owned()),
        };
        let record = |name: &str, of: &str| Record {
            name: name.to_owned(),
            doc: String::new(),
            fields: vec![field(of)],
            response: false,
        };
        assert!(in_order(&[record("A", "B"), record("B", "A")]).is_err());
    }
}
