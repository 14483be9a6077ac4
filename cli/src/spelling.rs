//! Names within the manifest's sentences, as the command line spells them: `max_bitrate` is `--max-bitrate`.

use std::collections::HashMap;

use crate::surface::{Operation, kebab};

/// Spells them in what the operations and their fields say of themselves.
pub(crate) fn spell(operations: &mut [Operation]) {
    let commands: Vec<_> = operations
        .iter()
        .map(|row| (row.name.clone(), format!("opentok {} {}", row.group, row.verb)))
        .collect();
    for operation in operations {
        let mut known: HashMap<_, _> = commands.iter().cloned().collect();
        known.extend(operation.fields.iter().map(|field| {
            let flag = kebab(&field.name);
            (flag.replace('-', "_"), if field.required { flag } else { format!("--{flag}") })
        }));
        // A name of one word may be just that word.
        known.retain(|name, _| name.contains('_'));
        operation.doc = spelt(&operation.doc, &known);
        for field in &mut operation.fields {
            field.doc = spelt(&field.doc, &known);
        }
    }
}

/// What stands between backticks is a name.
fn spelt(text: &str, known: &HashMap<String, String>) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(
        |(place, part)| if place % 2 == 1 { known.get(part).map_or(part, String::as_str) } else { part },
    );
    parts.collect::<Vec<_>>().join("`")
}
