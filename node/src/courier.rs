//! Brings what calls came to into JavaScript, all that there is at once: to go there costs more than to carry.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
};

use napi::{
    Env, Status,
    bindgen_prelude::{Either, Function, spawn},
    sys,
    threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode},
};
use napi_derive::napi;
use tokio::task::AbortHandle;

/// Says to JavaScript that something has arrived. Nobody waits for it in vain: it does not keep the program alive by itself.
type Bell = ThreadsafeFunction<(), (), (), Status, false, true>;

/// One for each thread of JavaScript, and for each realm there.
#[napi]
#[derive(Debug)]
pub struct Courier(Arc<Shared>);

struct Shared {
    bell: Bell,
    arrived: Mutex<Vec<(u32, String)>>,
    /// Only the thread of JavaScript looks at it.
    under_way: Mutex<HashMap<u32, AbortHandle>>,
}

#[napi]
impl Courier {
    /// `ring` is called when there is something to collect.
    #[napi(constructor)]
    pub fn new(env: Env, ring: Function<'_, (), ()>) -> napi::Result<Self> {
        let bell = ring.build_threadsafe_function::<()>().weak::<true>().callee_handled::<false>().build()?;
        let shared = Arc::new(Shared { bell, arrived: Mutex::default(), under_way: Mutex::default() });
        // Nobody hears the answers to a worker's calls once it was terminated.
        env.add_env_cleanup_hook(Arc::downgrade(&shared), |shared: Weak<Shared>| {
            for (_, call) in
                shared.upgrade().iter().flat_map(|shared| std::mem::take(&mut *shared.under_way()))
            {
                call.abort();
            }
        })?;
        Ok(Self(shared))
    }

    /// What has arrived: a call's number, what it came to, the next one's number, and so on.
    #[napi]
    pub fn collect(&self, env: Env) -> napi::Result<Vec<Either<u32, String>>> {
        let arrived = std::mem::take(&mut *self.0.arrived());
        let mut under_way = self.0.under_way();
        for (number, _) in &arrived {
            under_way.remove(number);
        }
        self.0.rest(env, &under_way)?;
        Ok(arrived.into_iter().flat_map(|(number, text)| [Either::A(number), Either::B(text)]).collect())
    }

    /// Ends a call, whose request is dropped; there is nothing more to come from it.
    #[napi]
    pub fn cancel(&self, env: Env, number: u32) -> napi::Result<()> {
        let mut under_way = self.0.under_way();
        if let Some(call) = under_way.remove(&number) {
            call.abort();
        }
        self.0.rest(env, &under_way)
    }

    /// Starts a call.
    pub(crate) fn start(
        &self,
        env: Env,
        number: u32,
        call: impl Future<Output = String> + Send + 'static,
    ) -> napi::Result<()> {
        let shared = self.0.clone();
        let task = spawn(async move {
            let text = call.await;
            let mut arrived = shared.arrived();
            arrived.push((number, text));
            // Whoever rang before has not been heard yet.
            if arrived.len() == 1 {
                shared.bell.call((), ThreadsafeFunctionCallMode::NonBlocking);
            }
        });
        let mut under_way = self.0.under_way();
        if under_way.is_empty() {
            // SAFETY: the function exists for as long as this, and this is its thread.
            napi::check_status!(unsafe { sys::napi_ref_threadsafe_function(env.raw(), self.0.bell.raw()) })?;
        }
        under_way.insert(number, task.abort_handle());
        Ok(())
    }
}

impl Shared {
    /// Without calls, the program may end.
    fn rest(&self, env: Env, under_way: &HashMap<u32, AbortHandle>) -> napi::Result<()> {
        if under_way.is_empty() {
            // SAFETY: as above.
            napi::check_status!(unsafe { sys::napi_unref_threadsafe_function(env.raw(), self.bell.raw()) })?;
        }
        Ok(())
    }

    fn arrived(&self) -> MutexGuard<'_, Vec<(u32, String)>> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn under_way(&self) -> MutexGuard<'_, HashMap<u32, AbortHandle>> {
        self.under_way.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Shared").finish_non_exhaustive()
    }
}
