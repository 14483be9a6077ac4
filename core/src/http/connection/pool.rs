//! The connections of one client.

use std::{
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::{Duration, Instant},
};

use tokio::runtime::{Handle, Id};

use super::{
    dialer::Dialer,
    exchange::{Addressing, Received, Unanswered, Written},
    failure::Broken,
    http1::Http1,
    http2::Http2,
};

/// Below the minute after which common load balancers close a connection that is not used.
const IDLE: Duration = Duration::from_secs(45);

const SWEEP: Duration = Duration::from_secs(15);

pub(crate) struct Pool {
    dialer: Dialer,
    addressing: Addressing,
    kept: Mutex<Kept>,
}

/// What the next calls may use.
#[derive(Default)]
struct Kept {
    /// Those that were used last are at the end.
    http1: Vec<Http1>,
    http2: Option<Http2>,
    /// Whether somebody closes those that nobody uses.
    swept: bool,
}

enum Connection {
    Http1(Http1),
    Http2(Http2),
}

impl Pool {
    pub(crate) fn new(dialer: Dialer) -> http::Result<Self> {
        let addressing = Addressing::new(&dialer)?;
        Ok(Self { dialer, addressing, kept: Mutex::default() })
    }

    /// Sends once. What a connection that was kept did not take goes over another one.
    pub(crate) async fn send(self: &Arc<Self>, mut request: Written) -> Result<Received, Broken> {
        while let Some(connection) = self.take() {
            match self.over(connection, request).await {
                Err(Unanswered::Unsent(unsent, _)) => request = *unsent,
                answered => return Ok(answered?),
            }
        }
        // Rare and large: it is not to make every call's future so.
        let connection = Box::pin(self.connect()).await?;
        Ok(self.over(connection, request).await?)
    }

    async fn over(
        self: &Arc<Self>,
        connection: Connection,
        mut request: Written,
    ) -> Result<Received, Unanswered> {
        match connection {
            Connection::Http1(mut connection) => {
                self.addressing.http1(&mut request);
                let answer = connection.send(request).await?;
                Ok(Received::new(answer, Some((connection, self.clone()))))
            }
            Connection::Http2(mut connection) => {
                self.addressing.http2(&mut request);
                let answer = connection.send(request).await;
                if let Err(Unanswered::Unsent(..)) = answer {
                    self.forget_shared();
                }
                Ok(Received::new(answer?, None))
            }
        }
    }

    /// One that was kept, and can still be used.
    fn take(&self) -> Option<Connection> {
        let here = Handle::current().id();
        let mut kept = self.kept();
        if let Some(shared) = kept.shared(here) {
            return Some(Connection::Http2(shared));
        }
        loop {
            // Those of another runtime may have nobody who drives them.
            let last = kept.http1.iter().rposition(|connection| connection.runtime == here)?;
            let mut connection = kept.http1.remove(last);
            if lasts(connection.used) && connection.is_alive() {
                return Some(Connection::Http1(connection));
            }
        }
    }

    async fn connect(self: &Arc<Self>) -> Result<Connection, Broken> {
        let stream = self.dialer.dial().await?;
        let lost = |error: hyper::Error| Broken::Lost(error.into());
        if !stream.is_http2() {
            return Ok(Connection::Http1(Http1::begin(stream).await.map_err(lost)?));
        }
        let fresh = Http2::begin(stream).await.map_err(lost)?;
        let mut kept = self.kept();
        // Somebody else may have made one meanwhile, and one is enough.
        let shared = kept.shared(fresh.runtime).unwrap_or_else(|| kept.http2.insert(fresh).clone());
        self.watch(kept);
        Ok(Connection::Http2(shared))
    }

    pub(super) fn keep(self: &Arc<Self>, mut connection: Http1) {
        connection.used = Instant::now();
        let mut kept = self.kept();
        kept.http1.push(connection);
        self.watch(kept);
    }

    fn watch(self: &Arc<Self>, mut kept: MutexGuard<'_, Kept>) {
        let is_new = !mem::replace(&mut kept.swept, true);
        // A runtime that is ending drops the sweeper at once, which locks this, too.
        drop(kept);
        if is_new {
            tokio::spawn(Sweeper(Arc::downgrade(self)).sweep());
        }
    }

    /// No later call is to use the connection that all share.
    pub(crate) fn forget_shared(&self) {
        self.kept().http2 = None;
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn lasts(used: Instant) -> bool {
    used.elapsed() < IDLE
}

impl Kept {
    fn shared(&mut self, here: Id) -> Option<Http2> {
        let shared = self.http2.as_mut()?;
        if shared.runtime != here || !lasts(shared.used) || !shared.is_alive() {
            return None;
        }
        shared.used = Instant::now();
        Some(shared.clone())
    }
}

/// Closes what nobody used for long and what the other side has closed, so that a client at rest holds nothing.
struct Sweeper(Weak<Pool>);

impl Sweeper {
    async fn sweep(self) {
        loop {
            tokio::time::sleep(SWEEP).await;
            let Some(pool) = self.0.upgrade() else { return };
            let mut kept = pool.kept();
            kept.http1.retain_mut(|connection| lasts(connection.used) && connection.is_alive());
            kept.http2.take_if(|shared| !lasts(shared.used) || !shared.is_alive());
            if kept.http1.is_empty() && kept.http2.is_none() {
                return;
            }
        }
    }
}

impl Drop for Sweeper {
    /// Also when the runtime ends, which takes it along.
    fn drop(&mut self) {
        if let Some(pool) = self.0.upgrade() {
            pool.kept().swept = false;
        }
    }
}
