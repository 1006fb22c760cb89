// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Territory age ratings.

use super::{AppStoreAgeRating, territories};
use crate::runtime::emit::*;

/// A resource of the type `territoryAgeRatings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerritoryAgeRating {
    /// Which one it is, among those of its type.
    pub id: Id<TerritoryAgeRating>,
    /// What it is.
    pub attributes: TerritoryAgeRatingAttributes,
    /// What it is connected with.
    pub relationships: TerritoryAgeRatingRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    TerritoryAgeRating,
    "territoryAgeRatings",
    attributes,
    relationships,
    links
);

/// The attributes of [`TerritoryAgeRating`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerritoryAgeRatingAttributes {
    /// `appStoreAgeRating`
    pub app_store_age_rating: Option<AppStoreAgeRating>,
}

impl Object for TerritoryAgeRatingAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appStoreAgeRating" => read_value(&mut self.app_store_age_rating, map),
            _ => skip(map),
        }
    }
}

impl Member for TerritoryAgeRatingAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("TerritoryAgeRatingAttributes")
            .member("appStoreAgeRating", &self.app_store_age_rating)
            .end()
    }
}
object!(TerritoryAgeRatingAttributes);

/// The relationships of [`TerritoryAgeRating`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerritoryAgeRatingRelationships {
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for TerritoryAgeRatingRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for TerritoryAgeRatingRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("TerritoryAgeRatingRelationships")
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(TerritoryAgeRatingRelationships);

/// What can be asked along with `TerritoryAgeRating`.
///
/// Fields can be chosen: `fields[territories]`, `fields[territoryAgeRatings]`.
///
/// Can be included: `territory`.
pub enum TerritoryAgeRatingJoins {}
joins!(
    TerritoryAgeRatingJoins,
    include = TerritoryAgeRatingInclude,
    to_many = Never,
    fields = [territories::TerritoryField, TerritoryAgeRatingField]
);

names! {
    /// The fields that `fields[territoryAgeRatings]` can choose.
    pub enum TerritoryAgeRatingField {
        AppStoreAgeRating = "appStoreAgeRating",
        Territory = "territory",
    }
}

impl Field for TerritoryAgeRatingField {
    const PARAMETER: &'static str = "fields[territoryAgeRatings]";
}

names! {
    /// What can be included with `TerritoryAgeRating`.
    pub enum TerritoryAgeRatingInclude {
        Territory = "territory",
    }
}
