#include "framework_tables.h"

#include "bank/csv_file.h"

#include <QSet>

#include <vector>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &cell)
{
    return cell.split(u' ', Qt::SkipEmptyParts);
}

LocalizedText localizedCell(const CsvFile &file, qsizetype row, const QString &column)
{
    QMap<QString, QString> texts;
    for (const QString &name : file.columns()) {
        if (name.startsWith(column + u' ') && !file.cell(row, name).isEmpty())
            texts.insert(name.mid(column.size() + 1), file.cell(row, name));
    }
    return LocalizedText(texts);
}

Error badRow(const CsvFile &file, qsizetype row, const QString &text)
{
    return fail(ErrorCode::MalformedFile, text.toStdString(), file.place(row).toStdString());
}

/// True when following `edges` from `node` leads back to a node that is still open.
bool hasCycle(const QList<Prerequisite> &edges, std::size_t node, std::vector<int> &state)
{
    state[node] = 1;
    for (const Prerequisite &edge : edges) {
        if (edge.from != node || state[edge.to] == 2)
            continue;
        if (state[edge.to] == 1 || hasCycle(edges, edge.to, state))
            return true;
    }
    state[node] = 2;
    return false;
}

} // namespace

Failure readCompetences(const QString &path, Framework &result)
{
    auto file = CsvFile::read(path);
    if (!file)
        return file.error();
    for (qsizetype row = 0; row < file->rowCount(); ++row) {
        Competence competence;
        competence.code = file->cell(row, u"code"_s);
        const auto dimension = result.dimensionIndex(file->cell(row, u"dimension"_s));
        competence.name = localizedCell(*file, row, u"name"_s);
        if (competence.code.isEmpty() || !dimension || competence.name.isEmpty())
            return badRow(*file, row, u"a competence needs a code, a known dimension and a name"_s);
        if (result.competenceIndex(competence.code)) {
            return fail(ErrorCode::DuplicateId, "the competence stands twice",
                file->place(row).toStdString());
        }
        competence.dimension = *dimension;
        competence.digComp = words(file->cell(row, u"digcomp"_s));
        competence.abilities = words(file->cell(row, u"abilities"_s));
        competence.aspects = words(file->cell(row, u"aspects"_s));
        competence.other = file->cell(row, u"other"_s);
        result.competences.append(competence);
    }
    if (result.competences.isEmpty())
        return fail(ErrorCode::MalformedFile, "there are no competences", path.toStdString());
    return std::nullopt;
}

Failure readNodes(const QString &path, Framework &result)
{
    auto file = CsvFile::read(path);
    if (!file)
        return file.error();
    for (qsizetype row = 0; row < file->rowCount(); ++row) {
        const auto competence = result.competenceIndex(file->cell(row, u"competence"_s));
        const auto band = result.bandIndex(file->cell(row, u"band"_s));
        if (!competence || !band)
            return badRow(*file, row, u"a node needs a known competence and band"_s);
        Node node {file->cell(row, u"node"_s), *competence, *band,
            localizedCell(*file, row, u"can_do"_s), file->cell(row, u"planned"_s).toInt()};
        // The order in the file is the order of nodeOf(), so a missing or moved row is an error.
        if (result.nodeOf(node.competence, node.band)
            != static_cast<std::size_t>(result.nodes.size()))
            return badRow(*file, row, u"the nodes must stand competence by competence"_s);
        result.nodes.append(node);
    }
    if (result.nodes.size() != result.competences.size() * result.bands.size())
        return fail(ErrorCode::MalformedFile, "there must be one node a competence and band",
            path.toStdString());
    return std::nullopt;
}

Failure readPrerequisites(const QString &path, Framework &result)
{
    auto file = CsvFile::read(path);
    if (!file)
        return file.error();
    QSet<QString> seen;
    for (qsizetype row = 0; row < file->rowCount(); ++row) {
        const auto from = result.nodeIndex(file->cell(row, u"from"_s));
        const auto to = result.nodeIndex(file->cell(row, u"to"_s));
        if (!from || !to)
            return badRow(*file, row, u"an edge needs two known nodes"_s);
        const QString edge = file->cell(row, u"from"_s) + u'>' + file->cell(row, u"to"_s);
        if (seen.contains(edge))
            return badRow(*file, row, u"the edge stands twice"_s);
        seen.insert(edge);
        result.prerequisites.append({*from, *to, file->cell(row, u"kind"_s) == u"ladder"});
    }
    std::vector<int> state(static_cast<std::size_t>(result.nodes.size()), 0);
    for (std::size_t node = 0; node < state.size(); ++node) {
        if (state[node] == 0 && hasCycle(result.prerequisites, node, state))
            return fail(
                ErrorCode::MalformedFile, "the prerequisites form a circle", path.toStdString());
    }
    return std::nullopt;
}

Failure readResources(const QString &path, Framework &result)
{
    auto file = CsvFile::read(path);
    if (!file)
        return file.error();
    for (qsizetype row = 0; row < file->rowCount(); ++row) {
        Resource resource;
        resource.id = file->cell(row, u"id"_s);
        resource.name = file->cell(row, u"name"_s);
        resource.publisher = file->cell(row, u"publisher"_s);
        resource.url = file->cell(row, u"url"_s);
        for (const QString &language : file->cell(row, u"languages"_s).split(u','))
            resource.languages.append(language.trimmed());
        resource.competences = words(file->cell(row, u"competences"_s));
        for (const QString &code : resource.competences) {
            if (!result.competenceIndex(code))
                return badRow(*file, row, u"no such competence: %1"_s.arg(code));
        }
        const QStringList levels = file->cell(row, u"levels"_s).split(u'-');
        resource.lowestLevel = levels.first().toInt();
        resource.highestLevel = levels.last().toInt();
        resource.audience = file->cell(row, u"audience"_s);
        resource.reachable = file->cell(row, u"reachable"_s);
        resource.confidence = file->cell(row, u"confidence"_s);
        resource.checkedOn = QDate::fromString(file->cell(row, u"checked_on"_s), Qt::ISODate);
        result.resources.append(resource);
    }
    return std::nullopt;
}

} // namespace suyang::bank
