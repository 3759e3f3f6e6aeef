#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>

namespace suyang::storage {

/// One connection to an SQLite file. Every statement of this layer passes here, so that every
/// return value is looked at and every native error code becomes an ErrorCode in one place.
/// REQUIRES: used and destroyed on the thread that called open().
class Connection final
{
public:
    enum class Access { ReadWrite, ReadOnly };
    using RowVisitor = std::function<Result<void>(const QSqlQuery &)>;

    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Touches no file yet: SQLite opens it with the first statement.
    Result<void> open(const QString &file, Access access);
    const QString &file() const noexcept { return m_file; }

    /// Runs one statement with `values` bound to its question marks; the number of changed rows.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Calls `visit` for each row until it fails.
    Result<void> forEach(const QString &sql, const QVariantList &values, const RowVisitor &visit);
    /// The first column of the first row. Fails with NotFound when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    Result<qint64> number(const QString &sql, const QVariantList &values = {});
    Result<QString> text(const QString &sql, const QVariantList &values = {});

    /// Keeps everything `body` does or nothing of it. `body` returns a Result; a failure, its own
    /// or that of the commit, undoes the lot.
    template <std::invocable F>
    std::invoke_result_t<F> transaction(F &&body)
    {
        return within(QStringLiteral("BEGIN IMMEDIATE"), std::forward<F>(body));
    }

    /// Lets `body` read one state of the file while others write.
    template <std::invocable F>
    std::invoke_result_t<F> snapshot(F &&body)
    {
        return within(QStringLiteral("BEGIN"), std::forward<F>(body));
    }

private:
    // Not QSqlDatabase::transaction() and commit(): those lose SQLite's error code.
    template <std::invocable F>
    std::invoke_result_t<F> within(const QString &begin, F &&body)
    {
        if (const auto begun = execute(begin); !begun)
            return begun.error();
        auto result = std::forward<F>(body)();
        if (result) {
            const auto committed = execute(QStringLiteral("COMMIT"));
            if (committed)
                return result;
            result = committed.error();
        }
        rollBack();
        return result;
    }

    void rollBack();
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);
    Error errorOf(const QSqlQuery &query) const;

    QString m_name;
    QString m_file;
};

} // namespace suyang::storage
