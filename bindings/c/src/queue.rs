//! A queue of ended calls, through which one thread learns of thousands.

use std::{
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// A queue as C holds it.
#[derive(Debug, Default)]
pub struct Queue(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    ended: Mutex<VecDeque<u64>>,
    some: Condvar,
}

/// Where a call reports its end, and as what.
#[derive(Debug)]
pub(crate) struct Told {
    queue: Arc<Shared>,
    tag: u64,
}

impl Queue {
    pub(crate) fn ticket(&self, tag: u64) -> Told {
        Told { queue: self.0.clone(), tag }
    }

    /// Waits for calls to end, and writes their tags into the place there is; returns how many.
    pub(crate) fn next(&self, limit: Option<Duration>, place: &mut [u64]) -> usize {
        let started = Instant::now();
        let mut ended = self.0.ended();
        while ended.is_empty() {
            ended = match limit {
                None => self.0.some.wait(ended).unwrap_or_else(PoisonError::into_inner),
                Some(limit) => {
                    let left = limit.checked_sub(started.elapsed()).filter(|left| !left.is_zero());
                    let Some(left) = left else { return 0 };
                    self.0.some.wait_timeout(ended, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
        let many = ended.len().min(place.len());
        for (place, tag) in place.iter_mut().zip(ended.drain(..many)) {
            *place = tag;
        }
        many
    }
}

impl Shared {
    fn ended(&self) -> MutexGuard<'_, VecDeque<u64>> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Told {
    pub(crate) fn now(&self) {
        self.queue.ended().push_back(self.tag);
        self.queue.some.notify_one();
    }
}
