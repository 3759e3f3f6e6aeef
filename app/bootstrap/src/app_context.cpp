#include "bootstrap/app_context.h"

#include "bank/bank_reader.h"
#include "bank/framework_reader.h"
#include "session/clock.h"
#include "storage/store.h"

#include <QRandomGenerator>
#include <QStandardPaths>

#include <utility>

namespace suyang::bootstrap {

using namespace Qt::StringLiterals;

QString dataFolder(const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    const QString fromEnvironment = qEnvironmentVariable("SUYANG_DATA");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/suyang"_s;
}

AppContext::AppContext(bank::Framework framework, bank::ItemBank bank, QString bankFolder,
    std::unique_ptr<storage::Store> store, bool guest)
    : m_framework(std::move(framework))
    , m_bank(std::move(bank))
    , m_content {m_framework, m_bank, std::move(bankFolder)}
    , m_store(std::move(store))
    , m_guest(guest)
{
}

AppContext::~AppContext() = default;

Result<std::unique_ptr<AppContext>> AppContext::create(const Settings &settings)
{
    auto framework = bank::readFramework(settings.frameworkPath);
    if (!framework)
        return framework.error();
    auto items = bank::readBank(settings.bankPath, *framework);
    if (!items)
        return items.error();
    const bool guest = settings.dataFolder.isEmpty();
    auto store = guest ? storage::Store::openInMemory() : storage::Store::open(settings.dataFolder);
    if (!store)
        return store.error();
    return std::unique_ptr<AppContext>(new AppContext(
        std::move(*framework), std::move(*items), settings.bankPath, std::move(*store), guest));
}

session::EventLog &AppContext::events()
{
    return m_store->events();
}

session::ProfileDirectory &AppContext::profiles()
{
    return m_store->profiles();
}

session::ExposureLog &AppContext::exposure()
{
    return m_store->exposure();
}

session::AssessmentPorts AppContext::ports()
{
    return {events(), exposure(), session::systemTime};
}

quint64 randomSeed()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace suyang::bootstrap
