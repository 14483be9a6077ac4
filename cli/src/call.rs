//! An operation of the manifest: read, called, shown.

use opentok_sdk::{CallOptions, Json, operations};

use crate::{
    arguments, credentials, curl,
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
        let settings = credentials::choose(given)?.settings;
        let command = curl::command(settings, &operation.name, request, output.secrets).await?;
        return output::line(&command);
    }
    let client = credentials::client(given)?;
    let answer: Json = if given.is_set("all") {
        pages::all(&client, &operation.name, request).await?
    } else {
        client.dispatch(&operation.name, request, CallOptions::default()).await?
    };
    output.show(answer)
}

/// Whether it is the same for every client.
pub(crate) fn needs_nobody(operation: &Operation) -> bool {
    operations().any(|row| row.name == operation.name && row.anyone)
}
