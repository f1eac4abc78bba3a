//! A message put together in a constant.

/// Longer messages are cut.
const CAPACITY: usize = 768;

/// The text of one mistake.
pub struct Message {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Message {
    /// The parts, one after the other.
    pub(crate) const fn new(parts: &[&str]) -> Self {
        let empty = Self {
            bytes: [0; CAPACITY],
            length: 0,
        };
        empty.and(parts)
    }

    /// More parts behind it.
    pub(crate) const fn and(self, parts: &[&str]) -> Self {
        let Self {
            mut bytes,
            mut length,
        } = self;
        let mut part = 0;
        while part < parts.len() {
            let text = parts[part].as_bytes();
            let mut position = 0;
            while position < text.len() && length < CAPACITY {
                bytes[length] = text[position];
                length += 1;
                position += 1;
            }
            part += 1;
        }
        Self { bytes, length }
    }

    const fn text(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.length);
        match std::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "a rule is broken, and its message is too long to be shown",
        }
    }
}

/// Ends the compilation with the message, at the place of the call.
#[track_caller]
#[allow(clippy::panic)] // in constants, this is how an error is reported
pub const fn refuse(message: Option<Message>) {
    if let Some(message) = message {
        panic!("{}", message.text());
    }
}
