#pragma once

#include <string>
#include <utility>

namespace suyang {

/// What went wrong, as a closed list. Callers branch on this, never on the text.
enum class ErrorCode {
    OutOfRange, ///< a number or an index outside what the callee promises to handle
    FileMissing, ///< a file that another one names, or that the user named, is not there
    FileUnreadable, ///< it is there, but permissions or the device refuse it
    FileTooLarge, ///< larger than the limit of its kind; not read at all
    MalformedFile, ///< syntax, encoding, a missing key, a wrong type or an unknown value
    DuplicateId, ///< two things claim one identifier
    UnsupportedVersion, ///< a format newer than this program
    NoEligibleItem, ///< every rule together leaves no item to ask
    UnexpectedAnswer, ///< the response does not fit the item's kind or its options
    AttemptFinished, ///< the attempt takes no more answers
    NotFound, ///< no profile, attempt, item or resource of that name
    AlreadyExists, ///< a profile of that name is there
    StoreUnavailable, ///< the data folder or its database cannot be opened or answered too late
    StoreReadOnly, ///< the data folder refuses writing
    StoreFull, ///< no space left; nothing of the last action was kept
    StoreNewer, ///< written by a newer program; left untouched
    StoreCorrupt, ///< the hash chain or the file structure is broken
    StoreInUse, ///< another instance of the program holds the data folder
    Refused, ///< a policy or a missing consent forbids it
};

/// An expected failure. `detail` is English for logs and the command line and names the culprit;
/// `where` is the file, with `:line` where known. People see the sentence that `ui::errorText()`
/// makes of the code.
struct Error
{
    ErrorCode code = ErrorCode::OutOfRange;
    std::string detail;
    std::string where = {};

    bool operator==(const Error &) const = default;
};

[[nodiscard]] inline Error fail(ErrorCode code, std::string detail, std::string where = {})
{
    return {code, std::move(detail), std::move(where)};
}

/// "file:line: detail", or the detail alone when no place is known.
[[nodiscard]] inline std::string describe(const Error &error)
{
    return error.where.empty() ? error.detail : error.where + ": " + error.detail;
}

} // namespace suyang
