# frozen_string_literal: true

# Calls by the names that the shared tables have.
module Calls
  def snake(name)
    name.gsub(/(?<=[a-z0-9])[A-Z]/) { |letter| "_#{letter.downcase}" }
  end

  # Required arguments by position, optional ones by name.
  def call(client, operation, arguments)
    method = client.method(operation)
    given = arguments.to_h { |name, value| [snake(name).to_sym, value] }
    positional = method.parameters.filter_map { |kind, name| given.delete(name) if kind == :req && given.key?(name) }
    method.call(*positional, **given)
  end
end
