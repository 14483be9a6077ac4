//! A panic is a fault of ours. It does not end a program of another language: it becomes an error of the kind `internal`.

use std::{
    any::Any,
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
};

use futures_util::FutureExt;

use crate::error::{Error, ErrorKind, Result};

/// What a call comes to, even if it panics.
#[doc(hidden)]
pub fn caught<T>(call: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|panic| Err(fault(&*panic)))
}

/// The same for one that is awaited.
#[doc(hidden)]
pub async fn caught_future<T>(call: impl Future<Output = Result<T>>) -> Result<T> {
    AssertUnwindSafe(call).catch_unwind().await.unwrap_or_else(|panic| Err(fault(&*panic)))
}

/// What was said on panicking may hold a secret, and has been said on standard error.
fn fault(_panic: &(dyn Any + Send)) -> Error {
    Error::new(ErrorKind::Internal, "the library has failed; please report what it wrote to standard error")
}

/// For the tests of every language, in debug builds: this text, as a token or as a path, makes an operation panic.
#[cfg(debug_assertions)]
pub(crate) fn trip(text: &str) {
    assert!(text != "/opentok-sdk/panic", "as a test asked");
}

#[cfg(not(debug_assertions))]
pub(crate) fn trip(_text: &str) {}

#[cfg(test)]
mod tests {
    use super::{caught, caught_future, trip};
    use crate::error::{ErrorKind, Result};

    const TRIP: &str = "/opentok-sdk/panic";

    #[tokio::test]
    async fn a_panic_is_an_error_of_ours() {
        let errors = [
            caught(|| {
                trip(TRIP);
                Result::Ok(())
            }),
            caught_future(async {
                trip(TRIP);
                Ok(())
            })
            .await,
        ];
        for error in errors.map(|outcome| outcome.expect_err("it panicked")) {
            assert_eq!(error.kind(), ErrorKind::Internal);
            assert!(!error.message().contains("as a test asked"));
        }
        assert!(caught(|| Ok(1)).is_ok());
    }
}
