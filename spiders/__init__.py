"""Discovery and transport: Scrapy spiders that fetch what the frontier holds and keep every answer."""
