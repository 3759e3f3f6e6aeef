#include "database_thread.h"

#include <cassert>
#include <utility>

namespace suyang::storage {

DatabaseThread::DatabaseThread()
    : m_thread([this] { work(); })
{
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DatabaseThread::enqueue(Job job)
{
    assert(std::this_thread::get_id() != m_thread.get_id() && "would wait for itself");
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void DatabaseThread::work()
{
    Connection connection; // lives and dies on this thread, as QtSql asks
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(connection);
    }
}

} // namespace suyang::storage
