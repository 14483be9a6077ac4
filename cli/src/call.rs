//! An operation of the manifest: read, called, shown.

use opentok_sdk::{CallOptions, Json, operations};

use crate::{
    arguments,
    credentials::{self, Chosen},
    curl,
    failure::Result,
    output::{self, Output},
    pages,
    shared::Given,
    surface::Operation,
};

/// Calls it, or shows how it would be called.
pub(crate) async fn run(operation: &Operation, given: Given<'_>, output: Output) -> Result<()> {
    let request = arguments::read(operation, given.own)?;
    if operation.is_local() {
        let client =
            if needs_nobody(operation) { credentials::anyone() } else { credentials::client(given) }?;
        return output.show(client.dispatch_local(&operation.name, request)?);
    }
    if given.is_set("curl") {
        let settings = choose(operation, given)?.settings;
        let command = curl::command(settings, &operation.name, request, output.secrets).await?;
        return output::line(&command);
    }
    let client = choose(operation, given)?.settings.build()?;
    let answer: Json = if given.is_set("all") {
        pages::all(&client, &operation.name, request).await?
    } else {
        client.dispatch(&operation.name, request, CallOptions::default()).await?
    };
    output.show(answer)
}

fn choose(operation: &Operation, given: Given<'_>) -> Result<Chosen> {
    if is_account(operation) { credentials::account(given) } else { credentials::choose(given) }
}

/// Whether it takes the account's credentials.
pub(crate) fn is_account(operation: &Operation) -> bool {
    operations().any(|row| row.name == operation.name && row.is_account())
}

/// Whether it is the same for every client.
pub(crate) fn needs_nobody(operation: &Operation) -> bool {
    operations().any(|row| row.name == operation.name && row.anyone)
}
