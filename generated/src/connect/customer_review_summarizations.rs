// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Customer review summarizations.

use super::{Platform, territories};
use crate::runtime::emit::*;

/// A resource of the type `customerReviewSummarizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewSummarization {
    /// Which one it is, among those of its type.
    pub id: Id<CustomerReviewSummarization>,
    /// What it is.
    pub attributes: CustomerReviewSummarizationAttributes,
    /// What it is connected with.
    pub relationships: CustomerReviewSummarizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    CustomerReviewSummarization,
    "customerReviewSummarizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`CustomerReviewSummarization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewSummarizationAttributes {
    /// `createdDate`
    pub created_date: Option<DateTime>,
    /// `locale`
    pub locale: Option<String>,
    /// `platform`
    pub platform: Option<Platform>,
    /// `text`
    pub text: Option<String>,
}

impl Object for CustomerReviewSummarizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "createdDate" => read_value(&mut self.created_date, map),
            "locale" => read_value(&mut self.locale, map),
            "platform" => read_value(&mut self.platform, map),
            "text" => read_value(&mut self.text, map),
            _ => skip(map),
        }
    }
}

impl Member for CustomerReviewSummarizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CustomerReviewSummarizationAttributes")
            .member("createdDate", &self.created_date)
            .member("locale", &self.locale)
            .member("platform", &self.platform)
            .member("text", &self.text)
            .end()
    }
}
object!(CustomerReviewSummarizationAttributes);

/// The relationships of [`CustomerReviewSummarization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerReviewSummarizationRelationships {
    /// `territory`
    pub territory: ToOne<territories::Territory>,
}

impl Object for CustomerReviewSummarizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "territory" => read_relationship(&mut self.territory, map),
            _ => skip(map),
        }
    }
}

impl Member for CustomerReviewSummarizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CustomerReviewSummarizationRelationships")
            .relationship("territory", &self.territory)
            .end()
    }
}
object!(CustomerReviewSummarizationRelationships);

/// What can be asked along with `CustomerReviewSummarization`.
///
/// Fields can be chosen: `fields[customerReviewSummarizations]`, `fields[territories]`.
///
/// Can be included: `territory`.
pub enum CustomerReviewSummarizationJoins {}
joins!(
    CustomerReviewSummarizationJoins,
    include = CustomerReviewSummarizationInclude,
    to_many = Never,
    fields = [
        CustomerReviewSummarizationField,
        territories::TerritoryField
    ]
);

names! {
    /// The fields that `fields[customerReviewSummarizations]` can choose.
    pub enum CustomerReviewSummarizationField {
        CreatedDate = "createdDate",
        Locale = "locale",
        Platform = "platform",
        Text = "text",
        Territory = "territory",
    }
}

impl Field for CustomerReviewSummarizationField {
    const PARAMETER: &'static str = "fields[customerReviewSummarizations]";
}

names! {
    /// What can be included with `CustomerReviewSummarization`.
    pub enum CustomerReviewSummarizationInclude {
        Territory = "territory",
    }
}
