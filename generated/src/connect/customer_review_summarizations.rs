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
            "createdDate" => self.created_date = map.next_value()?,
            "locale" => self.locale = map.next_value()?,
            "platform" => self.platform = map.next_value()?,
            "text" => self.text = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("createdDate", &self.created_date)
            .member("locale", &self.locale)
            .member("platform", &self.platform)
            .member("text", &self.text);
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
            "territory" => self.territory = relationship(map)?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.relationship("territory", &self.territory);
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

/// The fields that `fields[customerReviewSummarizations]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerReviewSummarizationField {
    /// `createdDate`
    CreatedDate,
    /// `locale`
    Locale,
    /// `platform`
    Platform,
    /// `text`
    Text,
    /// `territory`
    Territory,
}

impl Name for CustomerReviewSummarizationField {
    fn as_str(self) -> &'static str {
        match self {
            Self::CreatedDate => "createdDate",
            Self::Locale => "locale",
            Self::Platform => "platform",
            Self::Text => "text",
            Self::Territory => "territory",
        }
    }
}

impl Field for CustomerReviewSummarizationField {
    const PARAMETER: &'static str = "fields[customerReviewSummarizations]";
}
name!(CustomerReviewSummarizationField);

/// What can be included with `CustomerReviewSummarization`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerReviewSummarizationInclude {
    /// `territory`
    Territory,
}

impl Name for CustomerReviewSummarizationInclude {
    fn as_str(self) -> &'static str {
        match self {
            Self::Territory => "territory",
        }
    }
}
name!(CustomerReviewSummarizationInclude);
