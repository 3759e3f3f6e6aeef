#include "measurement_files/items_file.h"

#include "measurement_files/csv_reader.h"
#include "measurement_files/csv_writer.h"
#include "measurement_files/number_cell.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace suyang::measurement_files {

using namespace Qt::StringLiterals;
using engine::ItemParameters;
using engine::ModelKind;

namespace {

/// Rasch items are two-parameter ones whose slope is 1.
std::optional<ModelKind> modelIn(const QString &cell)
{
    const QString name = cell.toLower();
    if (name == u"rasch"_s || name == u"1pl"_s)
        return ModelKind::TwoPl;
    return engine::modelNamed(name.toStdString());
}

/// Reads one row after the other; knows where the columns stand.
class RowReader
{
public:
    explicit RowReader(const CsvReader &reader)
        : m_reader(reader)
    {
    }

    Result<ItemParameters> parameters() const
    {
        const auto kind = modelIn(text(u"model"_s));
        if (!kind) {
            return m_reader.complaint(
                u"unknown model \"%1\"; known are 2pl, 3pl, 4pl, grm and gpcm"_s.arg(
                    text(u"model"_s).left(40)));
        }
        ItemParameters p {.kind = *kind, .c = 0.0, .d = 1.0};
        const auto a = number(u"a"_s, 1.0);
        if (!a)
            return a.error();
        p.a = *a;
        auto thresholds = engine::isPolytomous(*kind) ? readThresholds(p) : readAsymptotes(p);
        if (!thresholds)
            return thresholds.error();
        return p;
    }

    QString text(const QString &column) const
    {
        const qsizetype place = m_reader.header().indexOf(column);
        return place < 0 ? QString() : m_reader.cell(place).toString();
    }

private:
    /// The number in a column; `absent` where the cell is empty, an error where that is not
    /// allowed.
    Result<double> number(const QString &column, std::optional<double> absent) const
    {
        const qsizetype place = m_reader.header().indexOf(column);
        if (place >= 0 && !m_reader.cell(place).isEmpty())
            return readNumber(m_reader, place);
        if (absent)
            return *absent;
        return m_reader.complaint(u"the item has no \"%1\""_s.arg(column));
    }

    Result<void> readThresholds(ItemParameters &p) const
    {
        p.thresholds = 0;
        for (int k = 1;; ++k) {
            const QString column = u"b%1"_s.arg(k);
            if (text(column).isEmpty()) {
                if (!text(u"b%1"_s.arg(k + 1)).isEmpty())
                    return m_reader.complaint(
                        u"\"%1\" is empty but a later one is not"_s.arg(column));
                break;
            }
            if (p.thresholds == ItemParameters::MaxThresholds)
                return m_reader.complaint(u"more than %1 thresholds"_s.arg(p.thresholds));
            const auto b = number(column, std::nullopt);
            if (!b)
                return b.error();
            p.b[p.thresholds++] = *b;
        }
        return p.thresholds ? Result<void>() : m_reader.complaint(u"the item has no \"b1\""_s);
    }

    Result<void> readAsymptotes(ItemParameters &p) const
    {
        const auto b = number(u"b"_s, std::nullopt);
        const auto c = number(u"c"_s, 0.0);
        const auto d = number(u"d"_s, 1.0);
        for (const auto *value : {&b, &c, &d}) {
            if (!*value)
                return value->error();
        }
        p.b[0] = *b;
        p.c = *c;
        p.d = *d;
        return {};
    }

    const CsvReader &m_reader;
};

/// Adds the item of the reader's row.
Result<void> addItem(const CsvReader &reader, QSet<QString> &seen, ItemList &list)
{
    const RowReader row(reader);
    const QString id = row.text(u"item"_s);
    if (id.isEmpty())
        return reader.complaint(u"the item has no name"_s);
    if (seen.contains(id))
        return fail(ErrorCode::DuplicateId, u"item \"%1\" is there twice"_s.arg(id).toStdString(),
            reader.place());
    const auto parameters = row.parameters();
    if (!parameters)
        return parameters.error();
    const auto model = engine::ItemModel::create(*parameters);
    if (!model)
        return reader.complaint(QString::fromStdString(model.error().detail));
    QString dimension = row.text(u"dimension"_s);
    if (dimension.isEmpty())
        dimension = u"theta"_s;
    if (!list.dimensions.contains(dimension))
        list.dimensions.append(dimension);
    seen.insert(id);
    list.ids.append(id);
    list.models.push_back(*model);
    list.dimensionOf.push_back(static_cast<std::size_t>(list.dimensions.indexOf(dimension)));
    return {};
}

/// The cells from `model` on, with `most` thresholds.
void writeParameters(const ItemParameters &p, std::size_t most, CsvWriter &writer)
{
    writer.cell(QString::fromLatin1(engine::modelName(p.kind))).cell(p.a);
    const bool steps = engine::isPolytomous(p.kind);
    if (steps)
        writer.empty().empty().empty();
    else
        writer.cell(p.b[0]).cell(p.c).cell(p.d);
    for (std::size_t k = 0; k < most; ++k) {
        if (steps && k < p.thresholds)
            writer.cell(p.b[k]);
        else
            writer.empty();
    }
}

} // namespace

Result<ItemList> readItems(const QString &path)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    for (const QString &needed : {u"item"_s, u"model"_s}) {
        if (const auto place = reader->column(needed); !place)
            return place.error();
    }
    ItemList list;
    QSet<QString> seen;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const auto added = addItem(*reader, seen, list); !added)
            return added.error();
    }
    if (list.ids.isEmpty())
        return reader->complaint(u"the file has no item"_s);
    return list;
}

QByteArray writeItems(const ItemList &items)
{
    std::size_t most = 0;
    for (const engine::ItemModel &model : items.models) {
        if (engine::isPolytomous(model.parameters().kind))
            most = std::max(most, model.parameters().thresholds);
    }
    CsvWriter writer;
    for (const QString &title :
        {u"item"_s, u"dimension"_s, u"model"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        writer.cell(title);
    for (std::size_t k = 1; k <= most; ++k)
        writer.cell(u"b%1"_s.arg(k));
    writer.endRow();
    for (std::size_t i = 0; i < items.size(); ++i) {
        writer.cell(items.ids[static_cast<qsizetype>(i)])
            .cell(items.dimensions[static_cast<qsizetype>(items.dimensionOf[i])]);
        writeParameters(items.models[i].parameters(), most, writer);
        writer.endRow();
    }
    return writer.bytes();
}

} // namespace suyang::measurement_files
