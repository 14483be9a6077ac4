//! The only thing that runs in the background: it lets time pass where somebody wants to be told of it, and carries
//! what there is to tell.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::state::Shared;
use crate::webhooks::Letter;
use crate::webhooks::post::post;

/// How late a change that nobody asked for may be told.
const TICK: Duration = Duration::from_millis(100);

/// How long to sleep where nobody listens.
const IDLE: Duration = Duration::from_secs(3600);

/// Carries until it is dropped; then what is under way is given up.
pub(crate) async fn run(shared: Arc<Shared>) {
    let mut changed = shared.changes();
    let mut under_way = JoinSet::new();
    loop {
        changed.mark_unchanged();
        let (batches, pause) = due(&shared);
        for batch in batches {
            under_way.spawn(carry(Arc::clone(&shared), batch));
        }
        tokio::select! {
            _ = changed.changed() => {}
            () = tokio::time::sleep(pause) => {}
            Some(_) = under_way.join_next() => {}
        }
    }
}

fn due(shared: &Shared) -> (Vec<Vec<(u64, Letter)>>, Duration) {
    let mut world = shared.lock();
    let listening = world.is_listened_to();
    let settled = listening && world.settle();
    let now = world.clock.now();
    let batches = world.hooks.due(now);
    let repeat = world.hooks.next_at().map(|at| Duration::from_millis(at.saturating_sub(now)));
    drop(world);
    if settled {
        shared.changed();
    }
    (batches, repeat.unwrap_or(IDLE).clamp(TICK, if listening { TICK } else { IDLE }))
}

async fn carry(shared: Arc<Shared>, batch: Vec<(u64, Letter)>) {
    let url = batch.first().map(|(_, letter)| letter.url.clone()).unwrap_or_default();
    for (number, letter) in batch {
        let begin = Instant::now();
        let outcome = post(&letter).await;
        let took_ms = (begin.elapsed().as_secs_f64() * 1e6).round() / 1e3;
        let mut world = shared.lock();
        let now = world.clock.now();
        world.hooks.tried(number, now, took_ms, outcome);
        drop(world);
        shared.changed();
    }
    shared.lock().hooks.free(&url);
    shared.changed();
}
