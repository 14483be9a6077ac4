//! Where a project's archives go. Nothing is stored anywhere; archives become `uploaded` instead of `available`.

use crate::call::Call;
use crate::error::{Outcome, ServiceError};
use crate::project::Project;
use crate::reply::Reply;

pub(super) fn set(project: &mut Project, call: &Call<'_>) -> Outcome {
    let fields = call.fields()?;
    let kind = fields.choice("type", &["s3", "azure"])?;
    let config = fields.required_object("config")?;
    let required: &[&str] =
        match kind.ok_or_else(|| ServiceError::invalid("type is required: s3 or azure"))? {
            "s3" => &["bucket", "accessKey", "secretKey"],
            _ => &["accountName", "accountKey", "container"],
        };
    for name in required {
        config.required_text(name)?;
    }
    config.choice("sse", &["s3", "none"])?;
    fields.choice("fallback", &["opentok", "none"])?;
    project.uploads = true;
    Ok(Reply::empty(200))
}

#[expect(clippy::unnecessary_wraps, reason = "the handlers of a table are of one type")]
pub(super) fn delete(project: &mut Project, _: &Call<'_>) -> Outcome {
    project.uploads = false;
    Ok(Reply::empty(204))
}
