# frozen_string_literal: true

module OpenTokSDK
  # Walks a list page by page.
  #
  # A walk ends at an empty page, where its numbers end, and at a page that repeats the one before, so that a service that
  # ignores the offset cannot keep it going for ever. It ends at the list's total, too, if that is what was seen: one that
  # says no more than this page may be a guess, and a smaller one is wrong, and neither may hide what comes behind. Items
  # that could not be read are in the page's `extra`; they count as well, so that none after them is lost.
  module Pages
    # The largest offset that can be asked for.
    LARGEST = (2**31) - 1

    class << self
      # Every item from this offset on, lazily; the block fetches the page at an offset.
      def walk(offset)
        items = Enumerator.new do |found|
          position = offset || 0
          before = nil
          while position
            page = yield(position)
            break if page == before

            page.items.each { |item| found << item }
            position = after(Integer(position), page)
            before = page
          end
        end
        items.lazy
      end

      private

      def after(position, page)
        odd = page.extra["items"]
        sent = page.items.size + (odd.is_a?(Array) ? odd.size : 0)
        following = position + sent
        last = sent < page.total && page.total == following
        following unless sent.zero? || last || following > LARGEST
      end
    end
  end
end
