#include "bank/bank_reader.h"

#include "bank/item_reader.h"
#include "bank/json_file.h"
#include "bank/json_reader.h"
#include "bank/picture_guard.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumItemBytes = 256 << 10;
constexpr qsizetype MaximumItems = 20000;

QStringList itemFiles(const QString &folder)
{
    QStringList files;
    QDirIterator walk(QDir(folder).filePath(u"items"_s), {u"*.json"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

/// Name and size go in too: the same bytes cut differently into files are another bank.
void addToHash(QCryptographicHash &hash, const QString &name, const QByteArray &bytes)
{
    hash.addData(u"%1\n%2\n"_s.arg(name).arg(bytes.size()).toUtf8());
    hash.addData(bytes);
}

/// Loads and checks the pictures of an item into it.
Result<void> loadPictures(const QDir &folder, Item &item, QCryptographicHash &hash)
{
    if (!item.picture)
        return {};
    const QMap<QString, QString> paths = item.picture->path.all();
    for (auto it = paths.cbegin(); it != paths.cend(); ++it) {
        const QString path = folder.filePath(it.value());
        // A link inside the folder must not lead out of it either.
        const QString real = QFileInfo(path).canonicalFilePath();
        if (!real.isEmpty() && !real.startsWith(folder.canonicalPath() + u'/')) {
            return fail(ErrorCode::MalformedFile,
                "the picture " + it.value().toStdString() + " lies outside the bank",
                item.file.toStdString());
        }
        auto svg = readFile(path, MaximumItemBytes);
        if (!svg) {
            return fail(svg.error().code,
                item.id.toStdString() + " needs the picture " + path.toStdString() + ": "
                    + svg.error().detail,
                item.file.toStdString());
        }
        if (auto checked = checkPicture(*svg, path); !checked)
            return checked;
        addToHash(hash, it.value(), *svg);
        item.picture->svg.insert(it.key(), *svg);
    }
    return {};
}

Result<Item> loadItem(
    const QDir &folder, const QString &path, const Framework &framework, QCryptographicHash &hash)
{
    auto bytes = readFile(path, MaximumItemBytes);
    if (!bytes)
        return bytes.error();
    addToHash(hash, folder.relativeFilePath(path), *bytes);
    auto item = readItem(*bytes, path, framework);
    if (!item)
        return item;
    if (auto pictures = loadPictures(folder, *item, hash); !pictures)
        return pictures.error();
    return item;
}

BankStatus readStatus(JsonReader &manifest)
{
    const QString status = manifest.optionalText(u"status"_s, u"draft"_s);
    if (status != u"draft" && status != u"released")
        manifest.complain(u"status"_s, u"the status is \"draft\" or \"released\""_s);
    return status == u"released" ? BankStatus::Released : BankStatus::Draft;
}

/// Links between items that name each other.
void checkLinks(BankReading &reading)
{
    QHash<QString, const Item *> byId;
    for (const Item &item : reading.items)
        byId.insert(item.id, &item);
    for (const Item &item : reading.items) {
        QStringList named = item.enemies;
        if (!item.textTwin.isEmpty())
            named.append(item.textTwin);
        for (const QString &other : named) {
            if (!byId.contains(other)) {
                reading.problems.append(fail(ErrorCode::NotFound,
                    u"%1 names %2, which is not in the bank"_s.arg(item.id, other).toStdString(),
                    item.file.toStdString()));
            }
        }
    }
}

} // namespace

Result<BankReading> readBankFolder(const QString &folder, const Framework &framework)
{
    const QDir dir(folder);
    if (!dir.exists())
        return fail(ErrorCode::FileMissing, "there is no bank folder", folder.toStdString());
    const QString manifestPath = dir.filePath(u"bank.json"_s);
    auto manifestBytes = readFile(manifestPath, MaximumItemBytes);
    if (!manifestBytes)
        return manifestBytes.error();
    auto manifest = parseJsonObject(*manifestBytes, manifestPath);
    if (!manifest)
        return manifest.error();
    JsonReader reader(*manifest, manifestPath, *manifestBytes);
    BankReading result {reader.text(u"id"_s), reader.text(u"version"_s), {}, {}, {}};
    if (reader.text(u"format"_s) != u"suyang-bank/1")
        reader.complain(u"format"_s, u"this program reads suyang-bank/1"_s);
    result.status = readStatus(reader);
    if (reader.error())
        return *reader.error();

    QCryptographicHash hash(QCryptographicHash::Sha256);
    addToHash(hash, u"bank.json"_s, *manifestBytes);
    QHash<QString, QString> fileOf;
    for (const QString &path : itemFiles(folder)) {
        if (result.items.size() >= MaximumItems)
            return fail(ErrorCode::FileTooLarge, "more than 20000 items", folder.toStdString());
        auto item = loadItem(dir, path, framework, hash);
        if (!item) {
            result.problems.append(item.error());
        } else if (fileOf.contains(item->id)) {
            result.problems.append(fail(ErrorCode::DuplicateId,
                u"the id %1 is taken by %2"_s.arg(item->id, fileOf.value(item->id)).toStdString(),
                path.toStdString() + ":1"));
        } else {
            fileOf.insert(item->id, path);
            result.items.append(std::move(*item));
        }
    }
    result.hash = hash.result().toHex();
    checkLinks(result);
    return result;
}

Result<ItemBank> readBank(const QString &folder, const Framework &framework)
{
    auto reading = readBankFolder(folder, framework);
    if (!reading)
        return reading.error();
    if (!reading->problems.isEmpty())
        return reading->problems.first();
    if (reading->items.isEmpty())
        return fail(ErrorCode::MalformedFile, "the bank has no items", folder.toStdString());
    return ItemBank(reading->id, reading->version, std::move(reading->items), reading->hash);
}

} // namespace suyang::bank
