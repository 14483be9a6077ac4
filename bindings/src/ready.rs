//! An answer in the form in which it crosses.

#![allow(unsafe_code, reason = "UniFFI's traits are unsafe to implement; no code here is")]

use std::fmt;

use uniffi::{LowerReturn, MetadataBuffer, RustBuffer, RustCallError, TypeId};

use crate::UniFfiTag;

/// An answer that has been written out already: by the thread that made the call, while its time was running, and not by
/// the one that waits for it. The other language sees a `T`.
pub struct Ready<T: LowerReturn<UniFfiTag, ReturnType: Owned>>(Option<Result<T::ReturnType, RustCallError>>);

impl<T: LowerReturn<UniFfiTag, ReturnType: Owned>> Ready<T> {
    pub(crate) fn of(answer: T) -> Self {
        Self(Some(T::lower_return(answer)))
    }
}

// SAFETY: it crosses as what `T` has made of the answer, and says that it is a `T`.
unsafe impl<T: LowerReturn<UniFfiTag, ReturnType: Owned>> LowerReturn<UniFfiTag> for Ready<T> {
    type ReturnType = T::ReturnType;

    fn lower_return(mut ready: Self) -> Result<T::ReturnType, RustCallError> {
        ready.0.take().unwrap_or_else(|| Err(RustCallError::InternalError("handed over twice".to_owned())))
    }
}

impl<T: LowerReturn<UniFfiTag, ReturnType: Owned> + TypeId<UniFfiTag>> TypeId<UniFfiTag> for Ready<T> {
    const TYPE_ID_META: MetadataBuffer = T::TYPE_ID_META;
}

/// Nobody may be waiting any more.
impl<T: LowerReturn<UniFfiTag, ReturnType: Owned>> Drop for Ready<T> {
    fn drop(&mut self) {
        if let Some(Ok(lowered)) = self.0.take() {
            lowered.free();
        }
    }
}

impl<T: LowerReturn<UniFfiTag, ReturnType: Owned>> fmt::Debug for Ready<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ready")
    }
}

/// What an answer is while it crosses: whoever does not hand it over must free it.
pub trait Owned {
    /// Gives its memory back.
    fn free(self);
}

impl Owned for () {
    fn free(self) {}
}

impl Owned for RustBuffer {
    fn free(self) {
        self.destroy();
    }
}
