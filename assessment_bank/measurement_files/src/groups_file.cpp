#include "measurement_files/groups_file.h"

#include "measurement_files/csv_reader.h"

namespace suyang::measurement_files {

using namespace Qt::StringLiterals;

Result<QHash<QString, QString>> readGroups(const QString &path)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto personColumn = reader->column(u"person"_s);
    if (!personColumn)
        return personColumn.error();
    const auto groupColumn = reader->column(u"group"_s);
    if (!groupColumn)
        return groupColumn.error();
    QHash<QString, QString> groupOf;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QString person = reader->cell(*personColumn).toString();
        const QString group = reader->cell(*groupColumn).toString();
        if (person.isEmpty())
            return reader->complaint(u"the person has no name"_s);
        if (group.isEmpty())
            return reader->complaint(u"person \"%1\" has no group"_s.arg(person));
        if (groupOf.contains(person))
            return reader->complaint(u"person \"%1\" is there twice"_s.arg(person));
        groupOf.insert(person, group);
    }
    if (groupOf.isEmpty())
        return reader->complaint(u"the file has no person"_s);
    return groupOf;
}

} // namespace suyang::measurement_files
