#pragma once
// Reads items on a thread of its own, a little ahead of whoever uses them: a report's examples take about as long to
// read as to lay out. It knows nothing of what it reads.

#include <array>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace dialogg::reports {

enum class ReadWhen {
  ahead,  // where there is much to read; what `read` uses, nobody else may use until the ReadAhead is gone
  on_demand,  // in next(), without a thread
};

template <class Item>
class ReadAhead {
 public:
  /// Calls `read(i, item)` for i = 0 … count-1, in this order; an item keeps what an earlier call left in it.
  ReadAhead(std::size_t count, ReadWhen when, std::function<void(std::size_t, Item&)> read)
      : count_(count), read_(std::move(read)) {
    if (when == ReadWhen::ahead && count > kBatch)
      thread_ = std::thread([this] { run(); });
  }
  ~ReadAhead() {
    if (!thread_.joinable())
      return;
    set([this] { stopped_ = true; });
    thread_.join();
  }
  ReadAhead(const ReadAhead&) = delete;
  ReadAhead& operator=(const ReadAhead&) = delete;

  /// The next item, until it is called again; throws what `read` threw. REQUIRES: called `count` times at most.
  Item& next() {
    const std::size_t batch = next_ / kBatch;
    Item& item = batches_[batch % kBatches][next_ % kBatch];
    if (!thread_.joinable())
      read_(next_, item);
    else if (next_ % kBatch == 0)
      wait_for(batch);
    ++next_;
    return item;
  }

 private:
  static constexpr std::size_t kBatch = 128;  // items that are handed over together
  static constexpr std::size_t kBatches = 4;

  template <class Change>
  void set(Change change) {
    {
      const std::lock_guard lock(mutex_);
      change();
    }
    changed_.notify_all();
  }

  void wait_for(std::size_t batch) {
    set([&] { used_ = batch; });
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return filled_ > batch || failure_; });
    if (filled_ <= batch)
      std::rethrow_exception(failure_);
  }

  void run() {
    try {
      for (std::size_t batch = 0; batch * kBatch < count_ && may_fill(batch); ++batch) {
        for (std::size_t i = 0; i < kBatch && batch * kBatch + i < count_; ++i)
          read_(batch * kBatch + i, batches_[batch % kBatches][i]);
        set([&] { filled_ = batch + 1; });
      }
    } catch (...) {
      set([this] { failure_ = std::current_exception(); });
    }
  }

  bool may_fill(std::size_t batch) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || batch < used_ + kBatches; });
    return !stopped_;
  }

  const std::size_t count_;
  const std::function<void(std::size_t, Item&)> read_;
  std::array<std::array<Item, kBatch>, kBatches> batches_;
  std::size_t next_ = 0;
  std::mutex mutex_;  // of all below
  std::condition_variable changed_;
  std::size_t used_ = 0;    // batches that may be filled anew
  std::size_t filled_ = 0;  // batches that may be used
  bool stopped_ = false;
  std::exception_ptr failure_;
  std::thread thread_;  // none: on demand
};

}  // namespace dialogg::reports
