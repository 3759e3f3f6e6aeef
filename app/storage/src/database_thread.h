#pragma once

#include "connection.h"

#include <QtGlobal>

#include <concepts>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <type_traits>

namespace suyang::storage {

/// The one thread that talks to the database, and the owner of its only connection. Waiting for
/// a locked file or a slow disk happens here.
class DatabaseThread final
{
public:
    DatabaseThread();
    /// Finishes what was asked for, then closes the connection.
    ~DatabaseThread();
    Q_DISABLE_COPY_MOVE(DatabaseThread)

    /// Calls `function(connection)` on the database thread and waits for what it returns.
    /// REQUIRES: not called from inside such a function.
    template <std::invocable<Connection &> F>
    std::invoke_result_t<F, Connection &> run(F &&function)
    {
        std::packaged_task<std::invoke_result_t<F, Connection &>(Connection &)> task(
            std::ref(function));
        auto answer = task.get_future();
        enqueue([&task](Connection &connection) { task(connection); });
        return answer.get();
    }

private:
    using Job = std::function<void(Connection &)>;

    void enqueue(Job job);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::thread m_thread; // last, because it uses the others as soon as it exists
};

} // namespace suyang::storage
