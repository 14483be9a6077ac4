//! A thread of JavaScript, and its end: nobody hears the answers to a worker's calls once it was terminated.

use std::{cell::OnceCell, sync::Arc};

use napi::Env;
use tokio::sync::Semaphore;

thread_local! {
    /// Each such thread has one environment.
    static ALIVE: OnceCell<Alive> = const { OnceCell::new() };
}

/// Ends with its thread.
#[derive(Debug, Clone)]
pub(crate) struct Alive(Arc<Semaphore>);

impl Alive {
    /// That of this thread.
    pub(crate) fn here(env: Env) -> napi::Result<Self> {
        ALIVE.with(|alive| {
            if let Some(known) = alive.get() {
                return Ok(known.clone());
            }
            let new = Self(Arc::new(Semaphore::new(0)));
            env.add_env_cleanup_hook(new.clone(), |ended| ended.0.close())?;
            Ok(alive.get_or_init(|| new).clone())
        })
    }

    /// Waits for the end.
    pub(crate) async fn ended(&self) {
        // There is no turn to be had.
        let _ = self.0.acquire().await;
    }
}
