// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Build bundle file sizes.

use crate::runtime::emit::*;

/// A resource of the type `buildBundleFileSizes`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBundleFileSize {
    /// Which one it is, among those of its type.
    pub id: Id<BuildBundleFileSize>,
    /// What it is.
    pub attributes: BuildBundleFileSizeAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    BuildBundleFileSize,
    "buildBundleFileSizes",
    attributes,
    links
);

/// The attributes of [`BuildBundleFileSize`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBundleFileSizeAttributes {
    /// `deviceModel`
    pub device_model: Option<String>,
    /// `downloadBytes`
    pub download_bytes: Option<i64>,
    /// `installBytes`
    pub install_bytes: Option<i64>,
    /// `osVersion`
    pub os_version: Option<String>,
}

impl Object for BuildBundleFileSizeAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceModel" => self.device_model = map.next_value()?,
            "downloadBytes" => self.download_bytes = map.next_value()?,
            "installBytes" => self.install_bytes = map.next_value()?,
            "osVersion" => self.os_version = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("deviceModel", &self.device_model)
            .member("downloadBytes", &self.download_bytes)
            .member("installBytes", &self.install_bytes)
            .member("osVersion", &self.os_version);
    }
}
object!(BuildBundleFileSizeAttributes);

names! {
    /// The fields that `fields[buildBundleFileSizes]` can choose.
    pub enum BuildBundleFileSizeField {
        DeviceModel = "deviceModel",
        OsVersion = "osVersion",
        DownloadBytes = "downloadBytes",
        InstallBytes = "installBytes",
    }
}

impl Field for BuildBundleFileSizeField {
    const PARAMETER: &'static str = "fields[buildBundleFileSizes]";
}
