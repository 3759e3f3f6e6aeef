// A program to be killed: says on its standard output what it has been promised is kept.
//   event_appender append <folder> <profile> <first> <count>   "ack e<n>" after each event
//   event_appender remove <folder> <profile>                   "removing", then "removed"
//   event_appender hold <folder>                               "open", until its input ends
#include "storage/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace suyang;

namespace {

bool say(const QString &line)
{
    std::puts(qPrintable(line));
    return std::fflush(stdout) == 0;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.detail.c_str());
    return 1;
}

int append(storage::Store &store, const QString &profile, int first, int count)
{
    for (int i = first; i < first + count; ++i) {
        const session::Event event {.id = u"e%1"_s.arg(i),
            .attempt = u"attempt-1"_s,
            .kind = u"item_answered"_s,
            .body = {{u"item"_s, u"item-%1"_s.arg(i)}, {u"option"_s, i % 4}},
            .at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + i, Qt::UTC)};
        if (const auto kept = store.events().append(profile, {event}); !kept)
            return failed(kept.error());
        say(u"ack e%1"_s.arg(i));
    }
    return 0;
}

int remove(storage::Store &store, const QString &profile)
{
    say(u"removing"_s);
    if (const auto removed = store.profiles().remove(profile); !removed)
        return failed(removed.error());
    say(u"removed"_s);
    return 0;
}

int hold()
{
    say(u"open"_s);
    while (std::getchar() != EOF)
        continue;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    const auto store = storage::Store::open(arguments[2]);
    if (!store)
        return failed(store.error());
    if (arguments[1] == "append"_L1 && arguments.size() == 6)
        return append(**store, arguments[3], arguments[4].toInt(), arguments[5].toInt());
    if (arguments[1] == "remove"_L1 && arguments.size() == 4)
        return remove(**store, arguments[3]);
    return arguments[1] == "hold"_L1 ? hold() : 2;
}
