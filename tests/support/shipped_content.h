#pragma once

#include "bank/bank_reader.h"
#include "bank/framework_reader.h"
#include "session/content.h"

namespace suyang::test {

/// The framework and the bank that ship with the program, read once a test run.
inline const session::Content &shippedContent()
{
    static const bank::Framework framework
        = bank::readFramework(QStringLiteral(SUYANG_SOURCE_DIR "/resources/framework")).value();
    static const bank::ItemBank itemBank
        = bank::readBank(QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank"), framework).value();
    static const session::Content content {framework, itemBank};
    return content;
}

} // namespace suyang::test
