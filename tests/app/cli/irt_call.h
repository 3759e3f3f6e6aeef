#pragma once

#include "app/cli/console.h"
#include "support/scratch_folder.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace suyang::test {

inline ConsoleOutcome runIrt(const QStringList &arguments, const QByteArray &input = {})
{
    return runConsole(QStringList {QStringLiteral("irt")} + arguments, input);
}

/// The rows of a CSV document without its header.
inline QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    for (const QString &text : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(text.split(u','));
    return rows;
}

inline constexpr auto IrtItems = "item,dimension,model,a,b,c,d,b1,b2,b3\n"
                                 "i1,A,2pl,1.2,0.5,,,,,\n"
                                 "i2,A,3pl,1.5,-0.5,0.2,,,,\n"
                                 "i3,B,grm,1.1,,,,-1,0,1\n"
                                 "i4,B,gpcm,0.9,,,,-0.5,0.2,\n";
inline constexpr auto IrtAnswers = "person,i1,i2,i3,i4\np1,1,0,2,1\np2,,,3,\np3,,,,\n";

/// The files of a call: items.csv, answers.csv and, for some, theta.csv and c.csv.
struct IrtFiles
{
    ScratchFolder folder;

    /// Four items of four models in two dimensions, three persons.
    void writeExample() const
    {
        folder.write(QStringLiteral("items.csv"), IrtItems);
        folder.write(QStringLiteral("answers.csv"), IrtAnswers);
        folder.write(QStringLiteral("theta.csv"), "theta\n-12\n0\n11.5\n");
        folder.write(QStringLiteral("c.csv"), "B,A\n1,0.5\n0.5,1\n");
    }
    QString file(const QString &name) const { return folder.path() + u'/' + name; }
    QStringList call(const QString &command, const QStringList &more = {}) const
    {
        return QStringList {command, QStringLiteral("--items"), file(QStringLiteral("items.csv")),
                   QStringLiteral("--responses"), file(QStringLiteral("answers.csv"))}
        + more;
    }
};

} // namespace suyang::test
