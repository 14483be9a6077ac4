//! The native half of the Python package: a handful of functions that know no operation by name, but for
//! the one on the hot path. Everything that a user sees is Python, in `opentok_sdk/`.

mod asyncio;
mod descriptors;
mod given;
mod model;
mod native;
mod runtime;
mod shape;

/// `opentok_sdk._native`.
#[pyo3::pymodule(gil_used = false)]
mod _native {
    use pyo3::{prelude::*, wrap_pyfunction};

    #[pymodule_export]
    use crate::native::{Client, limit};
    use crate::runtime;

    /// The package's version.
    #[pymodule_export]
    const VERSION: &str = opentok_sdk::VERSION;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let end = wrap_pyfunction!(runtime::end, module)?;
        module.py().import("atexit")?.call_method1("register", (end,)).map(drop)
    }
}
