#include "ui/error_text.h"

#include <QCoreApplication>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(errors)
};

struct Sentence
{
    QString text;
    const char *code;
};

/// No `default`: the compiler finds a code that has no sentence.
Sentence sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreFull:
        return {
            Words::tr("Saving did not work. The disk seems to be full. Everything before is safe. "
                      "Please make some room and try again."),
            "SY-S01"};
    case ErrorCode::StoreReadOnly:
        return {Words::tr(
                    "Saving did not work. The data folder may not be written to. Everything before "
                    "is safe. Please ask whoever looks after this computer."),
            "SY-S02"};
    case ErrorCode::StoreInUse:
        return {
            Words::tr("Suyang is open already, perhaps in another window. Please use that one, or "
                      "close it first."),
            "SY-S03"};
    case ErrorCode::StoreNewer:
        return {
            Words::tr(
                "Your records were written by a newer Suyang. They are untouched. Please update "
                "this program."),
            "SY-S04"};
    case ErrorCode::StoreCorrupt:
        return {
            Words::tr(
                "The stored records are damaged and were left as they are. Please keep the data "
                "folder and ask for help."),
            "SY-S05"};
    case ErrorCode::StoreUnavailable:
        return {
            Words::tr("The data folder cannot be used right now. Everything saved before is safe. "
                      "Please try again."),
            "SY-S06"};
    case ErrorCode::FileMissing:
        return {Words::tr("A file that belongs to Suyang is missing. Please install it again; your "
                          "records stay."),
            "SY-B01"};
    case ErrorCode::FileUnreadable:
        return {Words::tr("A file could not be read. Your records are safe."), "SY-B02"};
    case ErrorCode::FileTooLarge:
        return {Words::tr("A file is larger than it may be and was not opened."), "SY-B03"};
    case ErrorCode::MalformedFile:
        return {Words::tr("A file has a mistake in it and was not used."), "SY-B04"};
    case ErrorCode::DuplicateId:
        return {Words::tr("Two questions have the same number, so the question bank was not used."),
            "SY-B05"};
    case ErrorCode::UnsupportedVersion:
        return {Words::tr("A file is of a newer kind. Please update this program."), "SY-B06"};
    case ErrorCode::NoEligibleItem:
        return {
            Words::tr("There are no fresh questions for you right now. Please come back after some "
                      "learning."),
            "SY-A01"};
    case ErrorCode::UnexpectedAnswer:
        return {Words::tr("This answer does not fit the question. Please look at it once more."),
            "SY-A02"};
    case ErrorCode::AttemptFinished:
        return {Words::tr("This check is over already. You find it under My results."), "SY-A03"};
    case ErrorCode::OutOfRange:
        return {Words::tr("This is too short or too long. Please change it a little."), "SY-A04"};
    case ErrorCode::NotFound:
        return {Words::tr("It is not there any more."), "SY-A05"};
    case ErrorCode::AlreadyExists:
        return {Words::tr("This name is taken. Please choose another one."), "SY-A06"};
    case ErrorCode::Refused:
        return {Words::tr("This is not possible right now."), "SY-A07"};
    }
    return {};
}

} // namespace

QString errorText(const Error &error)
{
    const Sentence sentence = sentenceFor(error.code);
    return Words::tr("%1 (%2)").arg(sentence.text, QLatin1String(sentence.code));
}

} // namespace suyang::ui
