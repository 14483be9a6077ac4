//! Where the files of archives go: a storage of the project's own.
//!
//! From the public guides on archiving with Amazon S3 and Azure.

use crate::{
    error::{Error, Result},
    surface::Map,
};

surface! {
    archive_storage {
        /// Has the files of this project's archives stored in your own bucket or container.
        ///
        /// Give either `s3` or `azure`. Archives become `uploaded` instead of `available`.
        set: set_archive_storage(SetArchiveStorage) = PUT "/v2/project/{project}/archive/storage"
            => SetArchiveStorage::new().s3(S3Storage::new("bucket", "access key", "secret key"));

        /// Has the files of this project's archives stored with the service again.
        delete: delete_archive_storage(DeleteArchiveStorage) = DELETE "/v2/project/{project}/archive/storage"
            => DeleteArchiveStorage::new();
    }
}

string_enum! {
    /// Whether files are encrypted where they are stored.
    StorageEncryption {
        /// By Amazon S3.
        S3 = "s3",
        /// Not.
        None = "none",
    }
}

string_enum! {
    /// What becomes of a file that cannot be uploaded.
    StorageFallback {
        /// It stays with the service for 72 hours.
        Opentok = "opentok",
        /// It is lost.
        None = "none",
    }
}

record! {
    /// A bucket of Amazon S3, or of a storage that is like it.
    S3Storage {
        required {
            /// The bucket.
            bucket: String,
            /// The access key.
            access_key: String,
            /// The secret key.
            secret_key: String,
        }
        optional {
            /// The address of the storage, with `https://`: Amazon's unless set.
            endpoint: String,
            /// Whether files are encrypted there: not unless set.
            sse: StorageEncryption,
        }
    }
}

record! {
    /// A container of Azure.
    AzureStorage {
        required {
            /// The account.
            account_name: String,
            /// Its key.
            account_key: String,
            /// The container.
            container: String,
        }
        optional {
            /// The domain of the storage: Azure's own unless set.
            domain: String,
        }
    }
}

request! {
    /// Where files go.
    SetArchiveStorage {
        required {}
        optional {
            /// A bucket of Amazon S3.
            s3: S3Storage,
            /// A container of Azure.
            azure: AzureStorage,
            /// What becomes of a file that cannot be uploaded: `opentok` unless set.
            fallback: StorageFallback,
        }
        check = one;
        shape = nest;
    }
}

fn one(request: &SetArchiveStorage) -> Result<()> {
    match (&request.s3, &request.azure) {
        (None, None) => Err(Error::invalid("s3", "is missing (or `azure`)")),
        (Some(_), Some(_)) => Err(Error::invalid("azure", "cannot be given beside `s3`")),
        _ => Ok(()),
    }
}

/// The service wants the type apart from its settings.
fn nest(map: &mut Map) {
    let mut shaped = Map::new();
    for kind in ["s3", "azure"] {
        if let Some(config) = map.remove(kind) {
            shaped.insert("type".to_owned(), kind.into());
            shaped.insert("config".to_owned(), config);
        }
    }
    shaped.append(map);
    *map = shaped;
}

request! {
    /// No storage of one's own any more.
    DeleteArchiveStorage {
        required {}
    }
}
