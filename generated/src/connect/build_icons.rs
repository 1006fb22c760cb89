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
            "iconAsset" => self.icon_asset = map.next_value()?,
            "iconType" => self.icon_type = map.next_value()?,
            "masked" => self.masked = map.next_value()?,
            "name" => self.name = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    #[inline]
    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("iconAsset", &self.icon_asset)
            .member("iconType", &self.icon_type)
            .member("masked", &self.masked)
            .member("name", &self.name);
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
