#pragma once

#include "bank/framework.h"
#include "bank/item_bank.h"
#include "base/result.h"
#include "session/assessment.h"
#include "session/content.h"
#include "session/profile_directory.h"

#include <QString>

#include <memory>

namespace suyang::storage {
class Store;
}

namespace suyang::bootstrap {

/// Where things lie.
struct Settings
{
    QString dataFolder; ///< empty: guest mode, nothing is written
    QString bankPath = QStringLiteral(":/bank");
    QString frameworkPath = QStringLiteral(":/framework");
};

/// The data folder to use: `wanted`, else the environment's SUYANG_DATA, else the platform's.
QString dataFolder(const QString &wanted);

/// Owns what lives as long as the program: content and store. Created once in main(), passed by
/// reference from there.
class AppContext
{
public:
    /// Fails with what reading the bank or opening the store fails with.
    static Result<std::unique_ptr<AppContext>> create(const Settings &settings);
    ~AppContext();
    AppContext(const AppContext &) = delete;
    AppContext &operator=(const AppContext &) = delete;

    const session::Content &content() const noexcept { return m_content; }
    session::EventLog &events();
    session::ProfileDirectory &profiles();
    session::ExposureLog &exposure();
    /// Ports for an assessment, with the system's clock.
    session::AssessmentPorts ports();
    storage::Store &store() noexcept { return *m_store; }
    bool isGuest() const noexcept { return m_guest; }

private:
    AppContext(bank::Framework framework, bank::ItemBank bank, QString bankFolder,
        std::unique_ptr<storage::Store> store, bool guest);

    bank::Framework m_framework;
    bank::ItemBank m_bank;
    session::Content m_content;
    std::unique_ptr<storage::Store> m_store;
    bool m_guest;
};

/// A fresh seed for an attempt.
quint64 randomSeed();

} // namespace suyang::bootstrap
