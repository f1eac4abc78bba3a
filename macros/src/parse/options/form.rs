//! What a message tells people to write.

use std::fmt;

/// An option, with the attribute around it where that says more.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    attribute: Option<&'static str>,
    example: &'static str,
}

impl Form {
    pub(crate) const fn bare(example: &'static str) -> Self {
        Self {
            attribute: None,
            example,
        }
    }

    pub(super) const fn whole(attribute: &'static str, example: &'static str) -> Self {
        Self {
            attribute: Some(attribute),
            example,
        }
    }

    /// With the user's own value.
    pub(crate) fn with(self, written: &str) -> String {
        match self.attribute {
            Some(attribute) => format!("#[{attribute}({written})]"),
            None => String::from(written),
        }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.with(self.example))
    }
}
