//! A client as C holds it.

use opentok_sdk::{CallOptions, Naming, OpenTok, Settings};
use serde_json::{Value, json};

use crate::{
    call::Begun,
    envelope::{self, Failure, refused, told},
    text,
};

/// A client of the core, and how its language spells names.
#[derive(Debug)]
pub struct Client {
    core: OpenTok,
    naming: Naming,
}

/// How names are spelt.
pub(crate) fn naming(camel: i32) -> Naming {
    if camel == 0 { Naming::Snake } else { Naming::Camel }
}

/// The same of a client that may be missing.
pub(crate) fn naming_of(client: Option<&Client>) -> Naming {
    client.map(|client| client.naming).unwrap_or_default()
}

impl Client {
    pub(crate) fn new(settings: Option<&str>, naming: Naming) -> Result<Self, Failure> {
        let settings = settings.ok_or_else(|| envelope::missing("settings"))?;
        let made = Settings::from_json(text::parsed(Some(settings))?).and_then(Settings::build);
        Ok(Self { core: made.map_err(|error| told(naming, &error))?, naming })
    }

    pub(crate) fn core(&self) -> &OpenTok {
        &self.core
    }

    /// What its language shows of it.
    pub(crate) fn about(&self) -> String {
        json!({"projectId": self.core.project_id(), "apiUrl": self.core.api_url()}).to_string()
    }

    /// A call that can begin.
    pub(crate) fn call(&self, name: String, arguments: Value, options: Value) -> Result<Begun, Failure> {
        let (options, observe) = self.options(options)?;
        let (client, watch) = self.core.with_options(options).watched(name.clone());
        let naming = self.naming;
        let work = async move {
            let call = async |client: OpenTok| client.dispatch_text(&name, arguments, options).await;
            let (outcome, response) =
                if observe { client.observed(call).await } else { (call(client).await, None) };
            let outcome = outcome.map_err(|error| told(naming, &error));
            envelope::sealed(&outcome, response.map(|response| response.spelt(naming)).as_ref())
        };
        Ok(Begun { work: Box::pin(work), watch })
    }

    fn options(&self, given: Value) -> Result<(CallOptions, bool), Failure> {
        let mut given = given;
        let observe = given.as_object_mut().and_then(|given| given.remove("observe"));
        let options = CallOptions::from_json(given).map_err(|error| told(self.naming, &error))?;
        match observe {
            None | Some(Value::Null) => Ok((options, false)),
            Some(Value::Bool(observe)) => Ok((options, observe)),
            Some(_) => Err(refused("`observe` must be true or false")),
        }
    }
}
