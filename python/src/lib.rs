//! The native half of the Python package: a handful of functions that know no operation by name, but for
//! the one on the hot path. Everything that a user sees is Python, in `opentok_sdk/`.

mod asyncio;
mod native;
mod runtime;

/// `opentok_sdk._native`.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::native::Client;

    /// The package's version.
    #[pymodule_export]
    const VERSION: &str = opentok_sdk::VERSION;
}
