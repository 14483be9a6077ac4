//! The native half of the Python package: a handful of functions that know no operation by name, but for
//! the one on the hot path. Everything that a user sees is Python, in `opentok/`.

mod asyncio;
mod native;
mod runtime;

/// `opentok._native`.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::native::Client;
}
