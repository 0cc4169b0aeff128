// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size);

namespace {

using Octets = std::vector<std::uint8_t>;

constexpr std::size_t MaximumSize = 4096;
constexpr std::uint8_t Telling[] = {0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x84, 0x9F, 0xBF, 0xFF, 0x30, '"', ',', '{'};

/// What is being fed: an input that ends the program is left behind in a file.
const Octets *fed = nullptr;

void keepFed(int)
{
    if (std::FILE *const file = std::fopen("replay-failed", "wb")) {
        std::fwrite(fed->data(), 1, fed->size(), file);
        std::fclose(file);
        std::fputs("the input is in ./replay-failed\n", stderr);
    }
    std::signal(SIGABRT, SIG_DFL);
    std::abort();
}

/// A copy of exactly its size, so that a sanitizer sees any look beyond the end.
void feed(const Octets &octets)
{
    fed = &octets;
    const auto copy = std::make_unique<std::uint8_t[]>(octets.size());
    std::copy(octets.begin(), octets.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), octets.size());
}

/// Makes small damage to inputs, from a fixed seed: a failure comes back in every run.
class Mutator final {
public:
    explicit Mutator(const std::vector<Octets> &corpus) : m_corpus(corpus) {}

    Octets next()
    {
        auto octets = m_corpus[below(m_corpus.size())];
        for (auto changes = 1 + below(4); changes > 0; --changes)
            change(octets);
        octets.resize(std::min(octets.size(), MaximumSize));
        return octets;
    }

private:
    enum class Change : std::size_t { Bit, Octet, TellingOctet, Insert, Erase, Truncate, Repeat, Splice, Count };

    std::size_t below(std::size_t bound) { return m_random() % bound; }

    void change(Octets &octets)
    {
        const auto kind = static_cast<Change>(below(static_cast<std::size_t>(Change::Count)));
        if (octets.empty() || kind == Change::Splice)
            return splice(octets);
        const auto at = below(octets.size());
        const auto place = octets.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = octets.begin() + static_cast<std::ptrdiff_t>(at + below(octets.size() - at) + 1);
        switch (kind) {
        case Change::Bit: octets[at] = static_cast<std::uint8_t>(octets[at] ^ 1U << below(8)); break;
        case Change::Octet: octets[at] = static_cast<std::uint8_t>(m_random()); break;
        case Change::TellingOctet: octets[at] = Telling[below(std::size(Telling))]; break;
        case Change::Insert: octets.insert(place, Telling[below(std::size(Telling))]); break;
        case Change::Erase: octets.erase(place, end); break;
        case Change::Truncate: octets.resize(at); break;
        case Change::Repeat: {
            const Octets part(place, end);
            octets.insert(octets.begin() + static_cast<std::ptrdiff_t>(below(octets.size())), part.begin(), part.end());
            break;
        }
        case Change::Splice:
        case Change::Count: break;
        }
    }

    void splice(Octets &octets)
    {
        const auto &other = m_corpus[below(m_corpus.size())];
        const auto from = static_cast<std::ptrdiff_t>(below(other.size() + 1));
        octets.resize(below(octets.size() + 1));
        octets.insert(octets.end(), other.begin() + from, other.end());
    }

    const std::vector<Octets> &m_corpus;
    std::mt19937 m_random{20261123};
};

std::vector<Octets> readCorpus(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Octets> corpus;
    for (const auto &file : files) {
        std::ifstream stream(file, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return corpus;
}

} // namespace

/// Stands in for libFuzzer: feeds every file of a folder, then as many changed ones as told.
int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s RUNS CORPUS\n", argv[0]);
        return EXIT_FAILURE;
    }
    std::signal(SIGABRT, keepFed);
    const auto corpus = readCorpus(argv[2]);
    if (corpus.empty()) {
        std::fprintf(stderr, "%s: there are no inputs\n", argv[2]);
        return EXIT_FAILURE;
    }
    for (const auto &octets : corpus)
        feed(octets);
    Mutator mutator(corpus);
    const long runs = std::strtol(argv[1], nullptr, 10);
    for (long run = 0; run < runs; ++run)
        feed(mutator.next());
    std::printf("%zu inputs and %ld changed ones\n", corpus.size(), runs);
    return EXIT_SUCCESS;
}
