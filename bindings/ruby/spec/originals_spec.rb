# frozen_string_literal: true

# The members of the originals, resolved in the loaded gem; see tests/originals/README.md.
RSpec.describe "originals" do
  tables = %w[node dotnet ruby python java vonage-node vonage-python]

  def constant(name)
    OpenTokSDK.const_get(name) if OpenTokSDK.const_defined?(name, false)
  end

  def parameters(method)
    method.parameters.map(&:last)
  end

  # An operation, one of its arguments, a type or one of its fields.
  def member?(name)
    owner, field = name.split(".")
    if owner.match?(/\A[A-Z]/)
      type = constant(owner)
      return !type.nil? && (field.nil? || type::FIELDS.key?(snake(field).to_sym))
    end
    return false unless OpenTokSDK::Client.method_defined?(owner)

    field.nil? || parameters(OpenTokSDK::Client.instance_method(owner)).include?(snake(field).to_sym)
  end

  def value?(name)
    owner, text = name.split("=", 2)
    values = constant(owner)
    !values.nil? && values.constants.any? { |one| values.const_get(one) == text }
  end

  def error?(kind)
    kind == "*" || OpenTokSDK::Error::CLASSES.key?(kind)
  end

  # An option with which a client is made, or a member of a client.
  def client?(name)
    made = [OpenTokSDK::Client.instance_method(:initialize), OpenTokSDK::Client.method(:application),
            OpenTokSDK::Settings.method(:of)]
    OpenTokSDK::Client.method_defined?(name) || made.any? { |method| parameters(method).include?(name.to_sym) }
  end

  def resolves?(expression)
    kind, name = expression.split(":", 2)
    case kind
    when "manifest" then name.include?("=") ? value?(name) : member?(name)
    when "error" then error?(name)
    when "client" then client?(name)
    when "node", "python", "kotlin" then true # for the tests of that language
    end
  end

  it "are all there" do
    rows = tables.flat_map { |table| JSON.parse(File.read(File.join(Server::ROOT, "tests/originals/#{table}.json"))) }
    ours = rows.select { |row| row.key?("ours") }
    missing = ours.to_h { |row| [row["original"], row["ours"].reject { |one| resolves?(one) }] }
    missing = missing.reject { |_, expressions| expressions.empty? }
    puts "\noriginals: #{ours.size - missing.size} rows resolved, #{rows.size - ours.size} reasons (ruby)"
    expect(ours.size).to be > 1000
    expect(missing).to eq({})
  end

  %w[manifest:start_archivee manifest:start_archive.nmae manifest:Archive.statuss manifest:Role=guest error:unheard_of
     client:timeuot].each do |expression|
    it("do not include #{expression}") { expect(resolves?(expression)).to be_falsy }
  end
end
