#include <algorithm>
#include <sstream>

#include "support/transcript/transcript.hpp"

namespace dialogg::transcript {
namespace {

using Lines = std::vector<std::string>;

Lines split(const std::string& text) {
  Lines lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool has_mark(const std::string& line, char mark) {
  return !line.empty() && line[0] == mark && (line.size() == 1 || line[1] == ' ');
}

/// Whether a line of output would be read as a mark, or as one escaped.
bool looks_like_mark(const std::string& line, Form form) {
  const std::string_view marks = form == Form::document ? "$>" : "$>!?";
  const auto first = line.find_first_not_of('\\');
  return first != std::string::npos && marks.find(line[first]) != std::string_view::npos &&
         (first + 1 == line.size() || line[first + 1] == ' ');
}

std::string without_mark(const std::string& line) {
  return line.size() < 2 ? "" : line.substr(2);
}

std::string escaped(const std::string& line, Form form) {
  return looks_like_mark(line, form) ? '\\' + line : line;
}

std::string unescaped(const std::string& line, Form form) {
  return line.starts_with('\\') && looks_like_mark(line, form) ? line.substr(1) : line;
}

/// Where expected output ends among the lines up to the next command: before blank lines and paragraphs of
/// comments.
size_t end_of_output(const Lines& lines) {
  for (size_t end = lines.size();;) {
    size_t paragraph = end;
    while (paragraph > 0 && lines[paragraph - 1].starts_with("#")) --paragraph;
    if (paragraph == 0 || !lines[paragraph - 1].empty())
      return end;
    end = paragraph - 1;
  }
}

class Parser {
 public:
  explicit Parser(Form form) { transcript_.form = form; }

  Transcript parse(const Lines& lines) {
    for (const auto& line : lines) {
      if (transcript_.form == Form::document)
        read_document_line(line);
      else
        read_line(line);
    }
    end_step();
    transcript_.after = std::move(loose_);
    return std::move(transcript_);
  }

 private:
  void read_document_line(const std::string& line) {
    if (!in_fence_) {
      const auto indent = std::min(line.find_first_not_of(' '), line.size());
      in_fence_ = line.compare(indent, std::string::npos, "```console") == 0;
      indent_ = in_fence_ ? line.substr(0, indent) : "";
      if (line.starts_with("<!-- $ ") && line.ends_with(" -->"))
        begin_step(line, true);
      else
        loose_.push_back(line);
    } else if (line == indent_ + "```") {
      end_step();
      in_fence_ = false;
      loose_.push_back(line);
    } else {
      read_line(line.starts_with(indent_) ? line.substr(indent_.size()) : line);
    }
  }

  void read_line(const std::string& line) {
    if (has_mark(line, '$') && line.size() > 2) {
      end_step();
      begin_step(line, false);
    } else if (!open_) {
      loose_.push_back(line);
    } else if (has_mark(line, '>') && output_.empty()) {
      step().command.push_back(line);
    } else if (has_mark(line, '?') && transcript_.form == Form::transcript) {
      step().expected.exit_code = std::stoi(without_mark(line));
      take_output(output_.size());
    } else {
      output_.push_back(line);
    }
  }

  void begin_step(const std::string& line, bool hidden) {
    Step step;
    step.before = std::move(loose_);
    step.command = {line};
    step.indent = indent_;
    step.hidden = hidden;
    transcript_.steps.push_back(std::move(step));
    loose_.clear();
    open_ = !hidden;
  }

  void end_step() {
    if (!open_)
      return;
    const bool document = transcript_.form == Form::document;
    take_output(document ? output_.size() : end_of_output(output_));
  }

  /// The first `count` lines are the step's output, the rest stands before the next one.
  void take_output(size_t count) {
    for (size_t i = 0; i < count; ++i) {
      const bool err = transcript_.form == Form::transcript && has_mark(output_[i], '!');
      if (err)
        step().expected.err.push_back(without_mark(output_[i]));
      else
        step().expected.out.push_back(unescaped(output_[i], transcript_.form));
    }
    loose_.assign(output_.begin() + static_cast<std::ptrdiff_t>(count), output_.end());
    output_.clear();
    open_ = false;
  }

  Step& step() { return transcript_.steps.back(); }

  Transcript transcript_;
  Lines loose_;
  Lines output_;
  std::string indent_;
  bool in_fence_ = false;
  bool open_ = false;
};

/// `next` is what will stand after the output.
void write_output(const Step& step, Form form, const Lines& next, std::string& text) {
  const auto add = [&](const std::string& line) { text += line.empty() ? "\n" : step.indent + line + '\n'; };
  Lines lines;
  for (const auto& line : step.expected.out) lines.push_back(escaped(line, form));
  for (const auto& line : step.expected.err) lines.push_back(line.empty() ? "!" : "! " + line);
  for (const auto& line : lines) add(line);
  if (form == Form::document)
    return;
  const auto count = lines.size();
  lines.insert(lines.end(), next.begin(), next.end());
  const bool misread = end_of_output(lines) != count;
  if (misread || step.expected.exit_code != 0)
    add("? " + std::to_string(step.expected.exit_code));
}

}  // namespace

std::string Step::script() const {
  if (hidden)
    return command[0].substr(7, command[0].size() - 7 - 4) + '\n';
  std::string script;
  for (const auto& line : command) script += without_mark(line) + '\n';
  return script;
}

Transcript parse(const std::string& text, const std::string& file_name) {
  return Parser(file_name.ends_with(".md") ? Form::document : Form::transcript).parse(split(text));
}

std::string write(const Transcript& transcript) {
  std::string text;
  const auto& steps = transcript.steps;
  for (size_t i = 0; i < steps.size(); ++i) {
    for (const auto& line : steps[i].before) text += line + '\n';
    for (const auto& line : steps[i].command) text += steps[i].indent + line + '\n';
    const auto& next = i + 1 < steps.size() ? steps[i + 1].before : transcript.after;
    if (!steps[i].hidden)
      write_output(steps[i], transcript.form, next, text);
  }
  for (const auto& line : transcript.after) text += line + '\n';
  return text;
}

}  // namespace dialogg::transcript
