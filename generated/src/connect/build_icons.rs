// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Build icons.

use super::{IconAssetType, ImageAsset};
use crate::runtime::emit::*;

/// A resource of the type `buildIcons`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildIcon {
    /// Which one it is, among those of its type.
    pub id: Id<BuildIcon>,
    /// What it is.
    pub attributes: BuildIconAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(BuildIcon, "buildIcons", attributes, links);

/// The attributes of [`BuildIcon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildIconAttributes {
    /// `iconAsset`
    pub icon_asset: Option<ImageAsset>,
    /// `iconType`
    pub icon_type: Option<IconAssetType>,
    /// `masked`
    pub masked: Option<bool>,
    /// `name`
    pub name: Option<String>,
}

impl Object for BuildIconAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "iconAsset" => read_value(&mut self.icon_asset, map),
            "iconType" => read_value(&mut self.icon_type, map),
            "masked" => read_value(&mut self.masked, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildIconAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildIconAttributes")
            .member("iconAsset", &self.icon_asset)
            .member("iconType", &self.icon_type)
            .member("masked", &self.masked)
            .member("name", &self.name)
            .end()
    }
}
object!(BuildIconAttributes);

names! {
    /// The fields that `fields[buildIcons]` can choose.
    pub enum BuildIconField {
        IconAsset = "iconAsset",
        IconType = "iconType",
        Masked = "masked",
        Name = "name",
    }
}

impl Field for BuildIconField {
    const PARAMETER: &'static str = "fields[buildIcons]";
}
