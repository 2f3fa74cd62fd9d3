//! Streams of the zlib library, which speaks C, behind safe types.

use std::ffi::CStr;

use copperplate_core::memory;
use libz_rs_sys as z;

/// The least room that is made for output at a time.
const CHUNK: usize = 16 << 10;

/// Which way a stream goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    Compress,
    Decompress,
}

/// How to compress.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    pub level: i32,
    pub method: i32,
    pub window_bits: i32,
    pub memory_level: i32,
    pub strategy: i32,
}

/// A stream that compresses or decompresses.
pub struct Stream {
    // Its state points back to it.
    raw: Box<z::z_stream>,
    way: Way,
    /// There is a state.
    is_open: bool,
}

/// What the library answered, by its number, and what it says of that.
#[derive(Clone, Debug)]
pub struct Failure {
    pub code: i32,
    pub message: Option<String>,
}

impl Stream {
    fn new(way: Way) -> Stream {
        Stream {
            raw: Box::default(),
            way,
            is_open: false,
        }
    }

    fn opened(mut self, code: i32) -> Result<Stream, Failure> {
        self.is_open = code == z::Z_OK;
        if self.is_open {
            Ok(self)
        } else {
            Err(self.failure(code))
        }
    }

    /// A stream that compresses.
    ///
    /// # Errors
    /// `Z_STREAM_ERROR` for settings that do not exist, `Z_MEM_ERROR`.
    pub fn compressing(settings: Settings) -> Result<Stream, Failure> {
        let mut stream = Stream::new(Way::Compress);
        // SAFETY: the stream is a new one, with the library's own allocator.
        let code = unsafe {
            z::deflateInit2_(
                &raw mut *stream.raw,
                settings.level,
                settings.method,
                settings.window_bits,
                settings.memory_level,
                settings.strategy,
                z::zlibVersion(),
                size_of::<z::z_stream>() as i32,
            )
        };
        stream.opened(code)
    }

    /// A stream that decompresses.
    ///
    /// # Errors
    /// As [`Stream::compressing`].
    pub fn decompressing(window_bits: i32) -> Result<Stream, Failure> {
        let mut stream = Stream::new(Way::Decompress);
        // SAFETY: as above.
        let code = unsafe {
            z::inflateInit2_(
                &raw mut *stream.raw,
                window_bits,
                z::zlibVersion(),
                size_of::<z::z_stream>() as i32,
            )
        };
        stream.opened(code)
    }

    /// What an answer means.
    pub fn failure(&self, code: i32) -> Failure {
        let message = match code {
            z::Z_VERSION_ERROR => Some("library version mismatch".to_owned()),
            _ if !self.raw.msg.is_null() => {
                // SAFETY: the library's messages are constants.
                let message = unsafe { CStr::from_ptr(self.raw.msg) };
                Some(message.to_string_lossy().into_owned())
            }
            z::Z_BUF_ERROR => Some("incomplete or truncated stream".to_owned()),
            z::Z_STREAM_ERROR => Some("inconsistent stream state".to_owned()),
            z::Z_DATA_ERROR => Some("invalid input data".to_owned()),
            _ => None,
        };
        Failure { code, message }
    }

    /// Gives the stream a dictionary.
    ///
    /// # Errors
    /// `Z_STREAM_ERROR` when it takes none now, `Z_DATA_ERROR` when it is another one than was used.
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<(), Failure> {
        let length = u32::try_from(dictionary.len()).unwrap_or(u32::MAX);
        let (raw, bytes) = (&raw mut *self.raw, dictionary.as_ptr());
        // SAFETY: a stream of the library's; the bytes are there, and copied.
        let code = unsafe {
            match self.way {
                Way::Compress => z::deflateSetDictionary(raw, bytes, length),
                Way::Decompress => z::inflateSetDictionary(raw, bytes, length),
            }
        };
        match code {
            z::Z_OK => Ok(()),
            code => Err(self.failure(code)),
        }
    }

    /// Takes from the front of `input` and adds to `output`, until the input is used up and everything that comes of it is there,
    /// the stream ends or fails, or there are `limit` bytes of output. `flush` is for all input but the last part, which has
    /// `at_end`. Answers with what the library answered last.
    pub fn pump(
        &mut self,
        input: &mut &[u8],
        output: &mut Vec<u8>,
        limit: usize,
        (flush, at_end): (i32, i32),
    ) -> i32 {
        loop {
            let most = u32::MAX as usize;
            let (part, rest) = input.split_at(input.len().min(most));
            let flush = if rest.is_empty() { at_end } else { flush };
            let (code, left, is_full) = self.pump_part(part, output, limit, flush);
            *input = &input[part.len() - left..];
            let goes_on = matches!(code, z::Z_OK | z::Z_BUF_ERROR);
            if !goes_on || rest.is_empty() || is_full {
                return code;
            }
        }
    }

    /// Answers with what the library said last, how much input is left, and whether the limit is reached.
    fn pump_part(
        &mut self,
        part: &[u8],
        output: &mut Vec<u8>,
        limit: usize,
        flush: i32,
    ) -> (i32, usize, bool) {
        self.raw.next_in = part.as_ptr();
        self.raw.avail_in = part.len() as u32;
        let mut code = z::Z_OK;
        loop {
            let room = output.len().clamp(CHUNK, 1 << 28);
            let room = room.min(limit - output.len());
            if room == 0 {
                return (code, self.raw.avail_in as usize, true);
            }
            memory::ensure(output.len() + room);
            output.reserve(room);
            let spare = output.spare_capacity_mut();
            self.raw.next_out = spare.as_mut_ptr().cast();
            self.raw.avail_out = room as u32;
            let raw = &raw mut *self.raw;
            // SAFETY: the stream is one of the library's (which refuses those that were closed); input and room for output are
            // there, and as long as is said.
            code = unsafe {
                match self.way {
                    Way::Compress => z::deflate(raw, flush),
                    Way::Decompress => z::inflate(raw, flush),
                }
            };
            let written = room - self.raw.avail_out as usize;
            // SAFETY: the library has written so many bytes into the room.
            unsafe { output.set_len(output.len() + written) };
            let goes_on = matches!(code, z::Z_OK | z::Z_BUF_ERROR);
            if !goes_on || self.raw.avail_out != 0 {
                return (code, self.raw.avail_in as usize, false);
            }
        }
    }

    /// Another stream in the same state.
    ///
    /// # Errors
    /// `Z_STREAM_ERROR` when it is closed, `Z_MEM_ERROR`.
    pub fn copy(&mut self) -> Result<Stream, Failure> {
        let mut other = Stream::new(self.way);
        let (to, from) = (&raw mut *other.raw, &raw mut *self.raw);
        // SAFETY: both are streams of the library's, the new one without a state.
        let code = unsafe {
            match self.way {
                Way::Compress => z::deflateCopy(to, from),
                Way::Decompress => z::inflateCopy(to, from),
            }
        };
        other.opened(code)
    }

    /// Gives back the stream's state; nothing can be done with it any more.
    ///
    /// # Errors
    /// When there was something left to do.
    pub fn close(&mut self) -> Result<(), Failure> {
        if !std::mem::replace(&mut self.is_open, false) {
            return Ok(());
        }
        let raw = &raw mut *self.raw;
        // SAFETY: the stream has a state.
        let code = unsafe {
            match self.way {
                Way::Compress => z::deflateEnd(raw),
                Way::Decompress => z::inflateEnd(raw),
            }
        };
        match code {
            z::Z_OK => Ok(()),
            code => Err(self.failure(code)),
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        let _ = self.close();
    }
}

/// The library's version.
pub fn version() -> &'static str {
    // SAFETY: a constant.
    let version = unsafe { CStr::from_ptr(z::zlibVersion()) };
    version.to_str().unwrap_or_default()
}

/// The checksum of what has `start` as its own before the bytes.
pub fn adler32(start: u32, bytes: &[u8]) -> u32 {
    // Both halves are less than this number; the library takes that for granted where there are no bytes.
    const PRIME: u32 = 65_521;
    let start = (((start >> 16) % PRIME) << 16) | ((start & 0xffff) % PRIME);
    // SAFETY: the bytes are there.
    unsafe { z::adler32_z(start.into(), bytes.as_ptr(), bytes.len()) as u32 }
}

/// As [`adler32`].
pub fn crc32(start: u32, bytes: &[u8]) -> u32 {
    // SAFETY: as above.
    unsafe { z::crc32_z(start.into(), bytes.as_ptr(), bytes.len()) as u32 }
}
