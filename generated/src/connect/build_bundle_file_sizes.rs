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
            "deviceModel" => read_value(&mut self.device_model, map),
            "downloadBytes" => read_value(&mut self.download_bytes, map),
            "installBytes" => read_value(&mut self.install_bytes, map),
            "osVersion" => read_value(&mut self.os_version, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildBundleFileSizeAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildBundleFileSizeAttributes")
            .member("deviceModel", &self.device_model)
            .member("downloadBytes", &self.download_bytes)
            .member("installBytes", &self.install_bytes)
            .member("osVersion", &self.os_version)
            .end()
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
